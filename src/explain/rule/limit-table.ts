import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { createPhraseTable, type Patterns, type PhraseMatch, type PhraseTable } from '../../language/phrase.ts';
import { NEGATION_RULES, SENSE_RULES } from '../../language/rules.ts';
import type { Limit } from '../../language/shape/sense.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { EditRange } from './edit-range.ts';
import { findNegations } from './negation.ts';
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
  /** The limit that a word has in itself, and the word that it limits: экс-[аким], [director]-elect. */
  readonly within: (key: string) => { readonly limit: Limit; readonly host: string } | undefined;
  /** The limit that such a host is itself: экс-[замглавы]. */
  readonly ofHost: (host: string) => Limit | undefined;
  /** The limit that is told otherwise by some words, and how many they are. */
  readonly answerAt: (
    document: Document,
    word: number,
  ) => { readonly limit: Limit; readonly words: number } | undefined;
  /** The nouns that a limit needs beside it. */
  readonly nounsOf: ReadonlyMap<Limit, PhraseTable<true>>;
  /** Whether a word compares. */
  readonly compares: (document: Document, word: number) => boolean;
  /** What is said of a deed by words that ask for something elsewhere: that it is not certain. */
  readonly presumed: (key: (word: number) => string, word: number) => PhraseMatch<Entry> | undefined;
  /** Whether an entry may begin with a word, or stand within it. */
  readonly mayLimitWith: (key: string) => boolean;
  readonly mayBegin: (document: Document, word: number) => boolean;
  /** Whether an entry of several words may begin with a word. */
  readonly mayBeginLong: (document: Document, word: number) => boolean;
}

/** Words of the lists in a text. */
export interface LimitHit {
  readonly limit: Limit;
  readonly from: number;
  readonly to: number;
  readonly after: boolean;
  /** What it limits, where it is the beginning of that word: экс-[аким]. */
  readonly host?: string;
}

/** The limiting words of a language, as its lists have them. */
export const limitTableOf = lazilyPerLanguage((language): LimitTable => {
  const { limits, unlimited, comparisons } = SENSE_RULES[language];
  const phrases = createPhraseTable<Entry>([
    [unlimited, { limit: undefined, mark: undefined, after: false }] as const,
    ...limits.flatMap((limit) => [
      ...entriesOf(limit, limit.words, false),
      ...entriesOf(limit, limit.after ?? '', true),
    ]),
  ]);
  const affixes = limits.flatMap((limit) => [
    ...listed(limit.prefixes).map((prefix) => ({ limit, prefix, suffix: '' })),
    ...listed(limit.suffixes).map((suffix) => ({ limit, prefix: '', suffix })),
  ]);
  const within: LimitTable['within'] = (key) => {
    const found = affixes.find(({ prefix, suffix }) => key.startsWith(prefix) && key.endsWith(suffix));
    return found && { limit: found.limit, host: key.slice(found.prefix.length, key.length - found.suffix.length) };
  };
  const ofHost: LimitTable['ofHost'] = (host) =>
    phrases.longestAt((at) => (at === 0 ? host : ''), 0)?.values.find(({ limit }) => limit?.kind === 'post')?.limit;
  const { presumes } = SENSE_RULES[language];
  const presuming = createPhraseTable<true>([[presumes?.words ?? '', true]]);
  const hedge = limits.find(({ kind, anywhere }) => kind === 'hedge' && anywhere === true);
  const presumed: LimitTable['presumed'] = (key, word) => {
    if (presumes === undefined || hedge === undefined) return undefined;
    const match = presuming.longestAt(key, word);
    if (match === undefined || !presumes.behind.test(key(word - 1))) return undefined;
    return { words: match.words, values: [{ limit: hedge, mark: undefined, after: true }] };
  };
  const mayLimitWith = (key: string): boolean =>
    phrases.mayBeginWith(key) || within(key) !== undefined || presuming.mayBeginWith(key);
  const compared = createPhraseTable<true>([[comparisons, true]]);
  const compares = askedOnce((key) => compared.longestAt((at) => (at === 0 ? key : ''), 0) !== undefined);
  const answers = createPhraseTable<Limit>(limits.map((limit) => [limit.answers ?? '', limit]));
  const mayAnswer = askedOnce(answers.mayBeginWith);
  const answerAt: LimitTable['answerAt'] = (document, word) => {
    const match = mayAnswer(document, word) ? answers.longestAt((at) => wordKey(document, at), word) : undefined;
    const [limit] = match?.values ?? [];
    return match && limit && { limit, words: match.words };
  };
  const nounsOf = new Map(
    limits.flatMap((limit) =>
      limit.nouns === undefined ? [] : [[limit, createPhraseTable<true>([[limit.nouns, true]])] as const],
    ),
  );
  const mayBeginLong = askedOnce(phrases.mayBeginLongWith);
  const mayBegin = askedOnce(mayLimitWith);
  return { phrases, within, ofHost, answerAt, presumed, nounsOf, compares, mayLimitWith, mayBegin, mayBeginLong };
});

/**
 * The entry at a word. A verb that is denied within itself says behind a bound what the particle says there: 20-дан артық
 * алынбайды, 20-дан артық емес.
 */
export function matchAt(
  { phrases, presumed }: LimitTable,
  range: EditRange,
  word: number,
  key: (word: number) => string,
): PhraseMatch<Entry> | undefined {
  const match = presumed(key, word) ?? phrases.longestAt(key, word);
  if (match?.values.some(({ limit, after }) => after && limit?.kind === 'bound') !== true) return match;
  const { host, particles } = NEGATION_RULES[range.language];
  const end = word + match.words;
  if (host === 'after' || key(end) === '' || findNegations({ ...range, from: end, to: end + 1 })[0]?.word !== end)
    return match;
  const particle = particles.slice(0, particles.indexOf('|'));
  return phrases.longestAt((at) => (at === end ? particle : key(at)), word);
}

/** Whether an entry may begin with a word of this key, or stand within it, and whether one of several words may. */
export function mayLimitWith(key: string, language: LanguageCode): boolean {
  return limitTableOf(language).mayLimitWith(key);
}
export function mayOpenLimit(key: string, language: LanguageCode): boolean {
  return limitTableOf(language).phrases.mayBeginLongWith(key);
}

/** Whether some of a range of words may begin an entry. */
export function mayLimitAt(document: Document, language: LanguageCode, { from, to }: Range): boolean {
  const { mayBegin } = limitTableOf(language);
  for (let word = from; word < to; word++) if (mayBegin(document, word)) return true;
  return false;
}

/** How many words from one on say that a deed was not done: refused to, отказался, бас тартты; 0 for others. */
export function refusalLength(document: Document, word: number, language: LanguageCode): number {
  return lengthOf('antonym', document, word, language);
}

/** How many words from one on say that something is not certain: предположительно, according to preliminary data. */
export function hedgeLength(document: Document, word: number, language: LanguageCode): number {
  return lengthOf('hedge', document, word, language);
}

/** Whether words from one on may say otherwise what limits of a kind say. */
export function isAnswer(kind: Limit['kind'], document: Document, word: number, language: LanguageCode): boolean {
  return limitTableOf(language).answerAt(document, word)?.limit.kind === kind;
}

/** How many words from one on ask for something: must, обязан, тиіс. */
export function modalityLength(document: Document, word: number, language: LanguageCode): number {
  return lengthOf('modality', document, word, language);
}

/** How many words from one on say that an office is not held in full: deputy, бывший, орынбасары. */
export function postLength(document: Document, word: number, language: LanguageCode): number {
  return lengthOf('post', document, word, language);
}

/** How many words from one on limit what is said, in whatever way; 0 for others. */
export function limitLength(document: Document, word: number, language: LanguageCode): number {
  return lengthOf(undefined, document, word, language);
}

function lengthOf(kind: Limit['kind'] | undefined, document: Document, word: number, language: LanguageCode): number {
  const table = limitTableOf(language);
  if (!table.mayBegin(document, word)) return 0;
  const match = table.phrases.longestAt((at) => wordKey(document, at), word);
  const isOf = (limit: Limit | undefined): boolean => limit !== undefined && (kind ?? limit.kind) === limit.kind;
  return match?.values.some(({ limit }) => isOf(limit)) === true ? match.words : 0;
}

function listed(affixes: string | undefined): readonly string[] {
  return affixes?.split(' ') ?? [];
}

function entriesOf(limit: Limit, patterns: Patterns, after: boolean): readonly (readonly [Patterns, Entry])[] {
  return patterns
    .split('|')
    .map((words) => [words.replace(MARKS, ' '), { limit, mark: words.match(MARKS)?.[0], after }] as const);
}

/** Marks that stand between the words of an entry: и/или, и.о. */
const MARKS = /[./]/g;

/** Whether the mark of an entry stands between each two of its words. */
export function hasMarks(document: Document, from: number, to: number, mark: string | undefined): boolean {
  if (mark === undefined) return true;
  for (let word = from + 1; word < to; word++) if (gapBefore(document, word).trim() !== mark) return false;
  return true;
}

/** The word that a listed compound limits: зам[министр]. */
export function joinedHost({ prefixes = '' }: Limit, key: string): readonly string[] {
  const prefix = prefixes.split(' ').find((one) => one !== '' && key.startsWith(one.replace('-', '')));
  return prefix === undefined ? [] : [key.slice(prefix.replace('-', '').length).replace(/^-/, '')];
}

/** The offices that a word of an office may be second to: [вице-]министр, зам[министра]. */
export function hostsOfPost(key: string, language: LanguageCode): readonly string[] {
  return SENSE_RULES[language].limits.flatMap((limit) => (limit.kind === 'post' ? joinedHost(limit, key) : []));
}
