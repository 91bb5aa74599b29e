import { lazilyPerLanguage } from '../../language/language.ts';
import { createPhraseTable, type Patterns, type PhraseTable } from '../../language/phrase.ts';
import { SENSE_RULES } from '../../language/rules.ts';
import type { Limit } from '../../language/shape/sense.ts';
import type { Document } from '../../text/document.ts';
import { askedOnce } from './word-memory.ts';

/** What an entry of the lists says, nothing for those that limit nothing, and the mark between its words. */
interface Entry {
  readonly limit: Limit | undefined;
  readonly mark: string | undefined;
  /** Whether it stands after what it limits. */
  readonly after: boolean;
}

export interface LimitTable {
  readonly phrases: PhraseTable<Entry>;
  readonly prefixes: readonly (readonly [prefix: string, limit: Limit])[];
  readonly mayBegin: (document: Document, word: number) => boolean;
  /** Whether an entry of several words may begin with a word. */
  readonly mayBeginLong: (document: Document, word: number) => boolean;
}

/** The limiting words of a language, as its lists have them. */
export const limitTableOf = lazilyPerLanguage((language): LimitTable => {
  const { limits, unlimited } = SENSE_RULES[language];
  const phrases = createPhraseTable<Entry>([
    [unlimited, { limit: undefined, mark: undefined, after: false }] as const,
    ...limits.flatMap((limit) => [
      ...entriesOf(limit, limit.words, false),
      ...entriesOf(limit, limit.after ?? '', true),
    ]),
  ]);
  const prefixes = limits.flatMap((limit) =>
    limit.prefixes === undefined ? [] : limit.prefixes.split(' ').map((prefix) => [prefix, limit] as const),
  );
  const mayBegin = askedOnce((key) => phrases.mayBeginWith(key) || prefixes.some(([prefix]) => key.startsWith(prefix)));
  return { phrases, prefixes, mayBegin, mayBeginLong: askedOnce(phrases.mayBeginLongWith) };
});

function entriesOf(limit: Limit, patterns: Patterns, after: boolean): readonly (readonly [Patterns, Entry])[] {
  return patterns
    .split('|')
    .map((words) => [words.replace(MARKS, ' '), { limit, mark: words.match(MARKS)?.[0], after }] as const);
}

/** Marks that stand between the words of an entry: и/или, и.о. */
const MARKS = /[./]/g;
