import type { Side } from '../../annotate/annotated.ts';
import { type Name, namesBetween } from '../../annotate/name/names.ts';
import { sameName } from '../../annotate/name/same.ts';
import { isKnownName } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { wordKey } from '../../text/document.ts';
import { type Range, sizeOf } from '../../text/range.ts';
import type { AnnotatedRange } from './edit-range.ts';

/** How far back it stands for whom a pronoun stands: two or three sentences. Words. */
const LOOK_BACK = 60;
/** A name with its title in the place of a pronoun. Words. */
const LONGEST_NAME = 5;
/** A pronoun with its verb and a word that joins. Words. */
const LONGEST_PRONOUN = 3;

/**
 * Whether a name stands in the place of a pronoun, and if so, whether its bearer was named just before, so that the two
 * say the same (Anna Reeve was there. Her hat → Reeve's hat); a name that was not is new.
 */
export function nameForPronoun(a: AnnotatedRange, b: AnnotatedRange): 'same' | 'new' | undefined {
  if (isPronoun(a)) return isPronoun(b) ? undefined : relate(a, b);
  return isPronoun(b) ? relate(b, a) : undefined;
}

/** Whether words are a pronoun, perhaps with a verb of saying or a word that joins: сказал он, therefore she. */
function isPronoun({ document, from, to, language }: AnnotatedRange): boolean {
  if (to - from > LONGEST_PRONOUN) return false;
  const { pronouns } = NAME_RULES[language];
  const speech = lexiconOf(language).speechWords();
  let count = 0;
  for (let word = from; word < to; word++) {
    const key = wordKey(document, word);
    if (pronouns.has(key)) count++;
    else if (!speech.has(key) && !isFunctionWord(key, language)) return false;
  }
  return count === 1;
}

function relate(pronoun: AnnotatedRange, named: AnnotatedRange): 'same' | 'new' | undefined {
  if (sizeOf(named) > LONGEST_NAME) return undefined;
  const names = namesWithin(named.side, named);
  if (names.length === 0) return undefined;
  const before = namesWithin(pronoun.side, { from: Math.max(0, pronoun.from - LOOK_BACK), to: pronoun.from });
  const isTold = (name: Name, other: Name): boolean =>
    sameName(name, other) !== 'different' || isSurnameOf(name, other);
  if (names.every((name) => before.some((other) => isTold(name, other)))) return 'same';
  return isOfLastPerson(names, pronoun.side, pronoun.from) ? 'same' : 'new';
}

/** Rai, Bimala Rai: whether a name is the last word of another one, whatever the first is. */
function isSurnameOf({ parts: [only, ...more], language }: Name, { parts }: Name): boolean {
  const last = parts.at(-1)?.key;
  if (only === undefined || more.length > 0 || parts.length < 2 || last === undefined) return false;
  return only.key === last || sameLemma(only.key, last, language, true);
}

/** Words of a release; of whom a longer text spoke farther back nobody thinks. */
const STORY = 1000;

/** Whether who is named is the last person of whom a story spoke before a word. */
export function isOfLastPerson([name, ...more]: readonly Name[], side: Side, word: number): boolean {
  const last = namesWithin(side, { from: Math.max(0, word - STORY), to: word }).findLast(({ parts, language }) =>
    parts.some(({ key, initial }) => initial || isKnownName(key, language)),
  );
  return name !== undefined && more.length === 0 && last !== undefined && sameName(name, last) !== 'different';
}

function namesWithin({ document, viewOf, languages }: Side, { from, to }: Range): ReturnType<typeof namesBetween> {
  return namesBetween(document, viewOf, languages, from, to);
}
