/** Words of a phrase of several in a row. */
const LONGEST_PHRASE = 5;

/** The first word of a phrase; lists of them are gone through when a text is read, so nothing is made of the rest. */
export function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

/** Words of the longest phrase that holds and begins at a word; 0 for none. */
export function longestPhrase(words: readonly string[], at: number, holds: (phrase: string) => boolean): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--)
    if (holds(words.slice(at, at + length).join(' '))) return length;
  return 0;
}
