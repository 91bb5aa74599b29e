import { lazily } from './lazily.ts';

/** The words of a text of words, kept as one string because that is how a list of words is read and checked. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(piecesOf(words.replaceAll('\n', ' '), ' '));
}

/** What stands between a mark, without empty pieces; a mark is split at several times as fast as a pattern. */
function piecesOf(text: string, mark: string): string[] {
  return text.split(mark).filter((piece) => piece !== '');
}

/** The same, split when first asked for. */
export function lazyWordSet(words: string): () => ReadonlySet<string> {
  return lazily(() => wordSet(words));
}

/** The phrases of a text, one between bars or line ends; split when asked for, each time. */
export function lazyPhrases(phrases: string): () => readonly string[] {
  return () =>
    piecesOf(phrases.replaceAll('\n', '|'), '|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
}

/** Each phrase of one text before each of the next: story | words, and photos, by. */
export function crossedPhrases(...parts: readonly string[]): () => readonly string[] {
  return () =>
    parts
      .map((part) => lazyPhrases(part)())
      .reduce((before, behind) => before.flatMap((phrase) => behind.map((next) => `${phrase} ${next}`)));
}

/** A table of words, each with those behind its sign: `prague=czechia`, several parted by commas. */
export function lazyRows(rows: string): () => ReadonlyMap<string, readonly string[]> {
  return lazily(
    () =>
      new Map(
        [...wordSet(rows)].map((row) => {
          const [word = '', others = ''] = row.split('=');
          return [word, others.split(',')] as const;
        }),
      ),
  );
}
