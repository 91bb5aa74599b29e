import { lookUp } from '../../annotate/figure/text.ts';
import { figuresOf } from '../../language/figures.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { createPhraseTable, type PhraseTable } from '../../language/phrase.ts';
import { NAME_RULES, SENSE_RULES } from '../../language/rules.ts';
import type { SenseKind } from '../../language/shape/sense.ts';
import type { Note } from '../../terms/note.ts';
import { type Document, gapBefore, wordKey, wordText } from '../../text/document.ts';
import { type EditRange, inSamePlace, isRewrite, keyAt } from './edit-range.ts';
import { isDeniedAt } from './negation.ts';
import { hasBeside, isListedWith, isNear } from './sense/beside.ts';
import { changeOfSigns, signsOf } from './sense/signs.ts';
import { tellingLength, tenseChange } from './tense.ts';
import { askedOnce } from './word-memory.ts';

/** A turn of meaning between two sides of an edit. */
export interface SenseChange {
  readonly kind: SenseKind;
  /** The words that contradict each other: разрешил → запретил. */
  readonly note?: Note;
}

/**
 * Whether small words turn the meaning between two sides of an edit: at the same place stand words, or signs between
 * them, of two classes that contradict each other in the closed lists of the language. Forms of one class agree
 * (должен → обязан, more than → over), and so does a denied word with its opposite (не разрешил → запретил).
 */
export function senseChange(a: EditRange, b: EditRange): SenseChange | undefined {
  if (isRewrite(a, b)) return undefined;
  const table = tableOf(a.language);
  const mayContradict = mayHit(table, a) && mayHit(table, b);
  const inA = mayContradict ? findHits(a) : NO_HITS;
  const inB = inA.length === 0 ? NO_HITS : findHits(b);
  for (const own of inA) {
    for (const other of inB) {
      if (own.row !== other.row || own.side === other.side) continue;
      if (!inSamePlace(a, own.word, b, other.word) && !areOfNextFigure(a, own, b, other)) continue;
      if (own.kind === 'bound' && areOfTwoFigures(a, own, b, other)) continue;
      if (hasClass(inB, own) || hasClass(inA, other)) continue;
      if (isDeniedAt(a, own.word, own.words) !== isDeniedAt(b, other.word, other.words)) continue;
      if (own.kind === 'bound' && isDeadlineAhead(a, own) !== isDeadlineAhead(b, other)) continue;
      if (standsBeside(a, own, other) && standsBeside(b, other, own)) continue;
      // to Holm, from Holm: in words of another run each stands with something else
      if (own.kind === 'logic' && own.nouns !== undefined && (a.to - a.from > 1 || b.to - b.from > 1)) continue;
      return { kind: own.kind, note: { kind: 'contrary', from: phraseAt(a, own), to: phraseAt(b, other) } };
    }
  }
  const heads = changeOfHeads(a, b);
  if (heads !== undefined) return heads;
  if (tenseChange(a, b)) return { kind: 'tense' };
  const signs = signsOf(a);
  return signs === '' ? undefined : changeOfSigns(signs, signsOf(b));
}

/** By 9 % on 1 January, from 1 January: bounds right before figures that are not one in two notations, as 1,500 and 1 500 are. */
function areOfTwoFigures(a: EditRange, own: SenseHit, b: EditRange, other: SenseHit): boolean {
  const [one = '', two = ''] = [keyAt(a, own.word + own.words), keyAt(b, other.word + other.words)].map(digitsOf);
  return one !== '' && two !== '' && !one.startsWith(two) && !two.startsWith(one);
}

/** The digits of a key that begins with one, without zeros before them. */
function digitsOf(key: string): string {
  return /^\d/.test(key) ? key.replace(/\D/g, '').replace(/^0+/, '') : '';
}

/** Works [up to] 8 months, lasts a period [from] 8 months: bounds at the end of words that changed, right before the same figure. */
function areOfNextFigure(a: EditRange, own: SenseHit, b: EditRange, other: SenseHit): boolean {
  if (own.kind !== 'bound' || own.word + own.words !== a.to || other.word + other.words !== b.to) return false;
  const key = keyAt(a, a.to);
  return key === keyAt(b, b.to) && lookUp(figuresOf(a.language), key).cardinal !== undefined;
}

/** A word or phrase of the lists: the class `side` of a row. */
interface Class {
  readonly kind: SenseKind;
  readonly row: string;
  readonly side: number;
  /** One of these nouns has to stand near: read when a word is met that asks for one. */
  readonly nouns?: () => PhraseTable<true>;
  /** Whether it has to stand close before. */
  readonly isCounted?: boolean;
}

interface SenseHit extends Class {
  readonly word: number;
  readonly words: number;
}

interface SenseTable {
  readonly phrases: PhraseTable<Class | undefined>;
  readonly mayBegin: (document: Document, word: number) => boolean;
  readonly mayBeginLong: (document: Document, word: number) => boolean;
}

const tableOf = lazilyPerLanguage((language): SenseTable => {
  const rules = SENSE_RULES[language];
  const lists: [string, Class | undefined][] = [[rules.neutral, undefined]];
  for (const [kind, rows] of Object.entries(rules.rows) as [SenseKind, readonly string[]][])
    for (const [number, row] of rows.entries())
      for (const [side, patterns] of row.split(' / ').entries())
        lists.push([patterns, { kind, row: `${kind} ${number}`, side }]);
  for (const [group, { nouns, rows, kind = 'antonym', isCounted = false }] of (rules.beside ?? []).entries()) {
    const table = lazily(() => createPhraseTable([[nouns, true as const]]));
    for (const [number, row] of rows.entries())
      for (const [side, patterns] of row.split(' / ').entries())
        lists.push([
          patterns,
          { kind, row: `${kind === 'antonym' ? 'beside' : 'way'} ${group} ${number}`, side, nouns: table, isCounted },
        ]);
  }
  const phrases = createPhraseTable(lists);
  return {
    phrases,
    mayBegin: askedOnce(phrases.mayBeginWith),
    mayBeginLong: askedOnce(phrases.mayBeginLongWith),
  };
});

/** Words of a phrase that may stand before an edit of one of its last words. */
export const LONGEST_PHRASE = 4;

/** What the lists know in a range, phrases that reach over its borders included; in order of the text. */
function findHits(range: EditRange): readonly SenseHit[] {
  const table = tableOf(range.language);
  const key = (word: number): string => keyAt(range, word);
  const hits: SenseHit[] = [];
  for (let word = Math.max(0, range.from - LONGEST_PHRASE + 1); word < range.to; ) {
    const mayBegin = word < range.from ? table.mayBeginLong : table.mayBegin;
    const match = mayBegin(range.document, word) ? table.phrases.longestAt(key, word) : undefined;
    const words = match?.words ?? 1;
    if (match !== undefined && word + words > range.from && !isProperName(range, word))
      for (const value of classesOf(range.document, word, words, match.values)) hits.push({ ...value, word, words });
    word += words;
  }
  return hits;
}

/** могут, вправе: whether two edits are each one phrase of what is allowed or asked, both of one class. */
export function areOfOneModality(a: EditRange, b: EditRange): boolean {
  const [own, other] = [a, b].map((range) => {
    const { phrases, mayBegin } = tableOf(range.language);
    if (range.from === range.to || !mayBegin(range.document, range.from)) return undefined;
    const match = phrases.longestAt((word) => keyAt(range, word), range.from);
    return match?.words === range.to - range.from ? match.values : undefined;
  });
  return (
    own?.some(
      (one) => one?.kind === 'modality' && other?.some((two) => one.row === two?.row && one.side === two.side) === true,
    ) === true
  );
}

/**
 * Whether the other class of a row stands beside a hit, so that both in another order say the same: anywhere in the
 * sentence where which figure is whose the figures tell (12 за, 3 против), else in one list with it (a mother and a father).
 */
function standsBeside(range: EditRange, { kind }: SenseHit, { row, side }: Class): boolean {
  const { document } = range;
  const { phrases, mayBegin } = tableOf(range.language);
  const has = (word: number): boolean =>
    mayBegin(document, word) &&
    phrases.longestAt((at) => keyAt(range, at), word)?.values.some((one) => one?.row === row && one.side === side) ===
      true;
  return kind === 'logic' ? hasBeside(range, has) : MAY_BE_LISTED.has(kind) && isListedWith(range, has);
}

/** Kinds whose words name what a list may hold in any order: a mother and a father, 14 towns and villages. */
const MAY_BE_LISTED: ReadonlySet<SenseKind> = new Set(['antonym', 'quantifier']);

/** The classes of a phrase that count where it stands. */
function classesOf(
  document: Document,
  word: number,
  words: number,
  values: readonly (Class | undefined)[],
): readonly Class[] {
  return values.filter(
    (value): value is Class =>
      value !== undefined &&
      (value.nouns === undefined || isNear(document, word, value.isCounted === true ? 0 : words, value.nouns())),
  );
}

const NO_HITS: readonly SenseHit[] = [];

/** Whether a phrase of the lists may stand in a range or reach into it: it hardly ever may. */
function mayHit({ mayBeginLong }: SenseTable, range: EditRange): boolean {
  const { document, from, to } = range;
  if (from === to) return false;
  if (mayTurn(range)) return true;
  for (let word = from - LONGEST_PHRASE + 1; word < from; word++) if (mayBeginLong(document, word)) return true;
  return false;
}

/** северо-западный, юго-западный; north-west, north-east: one half of a compound contradicts that of the other, which keeps the rest. */
function changeOfHeads(a: EditRange, b: EditRange): SenseChange | undefined {
  if (a.to - a.from !== 1 || b.to - b.from !== 1) return undefined;
  const [one, two] = [keyAt(a, a.from), keyAt(b, b.from)];
  if (!one.includes('-') || !two.includes('-')) return undefined;
  const [own, other] = [one.split('-'), two.split('-')];
  if (own.length !== 2 || other.length !== 2 || (own[0] === other[0]) === (own[1] === other[1])) return undefined;
  const half = own[0] === other[0] ? 1 : 0;
  const [from = '', to = ''] = [own[half], other[half]];
  const [inA, inB] = [classesOfWord(from, a.language), classesOfWord(to, b.language)];
  const turn = inA.find((one) => inB.some((two) => one.row === two.row && one.side !== two.side));
  const agree = inA.some((one) => inB.some((two) => one.row === two.row && one.side === two.side));
  return turn === undefined || agree ? undefined : { kind: turn.kind, note: { kind: 'contrary', from, to } };
}

function classesOfWord(key: string, language: LanguageCode): readonly Class[] {
  const match = tableOf(language).phrases.longestAt((at) => (at === 0 ? key : ''), 0);
  return (match?.values ?? []).filter((value): value is Class => value !== undefined && value.nouns === undefined);
}

/** Words that may turn the meaning as one: a phrase of the lists (не менее), a verb that tells its time (will open). */
export interface Turn {
  readonly words: number;
  readonly classes: readonly { readonly row: string; readonly side: number }[];
}

/** Whether a phrase of the lists may begin with a word of this key, and whether one of several words may. */
export function mayTurnWith(key: string, language: LanguageCode): boolean {
  return tableOf(language).phrases.mayBeginWith(key);
}
export function mayOpenTurn(key: string, language: LanguageCode): boolean {
  return tableOf(language).phrases.mayBeginLongWith(key);
}

/** Whether a phrase of the lists may begin with a word of a range: hardly ever one does. */
export function mayTurn({ document, from, to, language }: EditRange): boolean {
  const { mayBegin } = tableOf(language);
  for (let word = from; word < to; word++) if (mayBegin(document, word)) return true;
  return false;
}

/** What may turn the meaning from a word on. */
export function turnAt(document: Document, word: number, language: LanguageCode): Turn | undefined {
  const table = tableOf(language);
  const key = (at: number): string => wordKey(document, at);
  const match = table.mayBegin(document, word) ? table.phrases.longestAt(key, word) : undefined;
  const classes = match === undefined ? [] : classesOf(document, word, match.words, match.values);
  const telling = tellingLength(document, word, language);
  if (match !== undefined && classes.length > 0) return { words: Math.max(match.words, telling), classes };
  return telling === 0 ? undefined : { words: telling, classes };
}

/** Whether a word stands behind others of a phrase of the lists that turns nothing: more or [less]. */
export function isIdle(document: Document, word: number, language: LanguageCode): boolean {
  const { phrases, mayBeginLong } = tableOf(language);
  for (let first = word - 1; first > word - LONGEST_PHRASE; first--) {
    if (!mayBeginLong(document, first)) continue;
    const match = phrases.longestAt((at) => wordKey(document, at), first);
    if (match !== undefined && first + match.words > word) return match.values.every((value) => value === undefined);
  }
  return false;
}

/** Whether two turns that stand in the place of each other contradict each other. */
export function areContrary(a: EditRange, turnA: Turn, b: EditRange, turnB: Turn): boolean {
  const answer = turnA.classes.some((own) =>
    turnB.classes.some((other) => own.row === other.row && own.side !== other.side),
  );
  const agree = turnA.classes.some((own) =>
    turnB.classes.some((other) => own.row === other.row && own.side === other.side),
  );
  return (answer && !agree) || tenseChange(a, b);
}

/** A capital in the middle of a sentence, where it makes a name: Новиков is not new, and Юг a part of the world. */
function isProperName(range: EditRange, word: number): boolean {
  if (NAME_RULES[range.language].respect !== undefined || word === 0) return false;
  const gap = gapBefore(range.document, word);
  const isTitle = / [«"“]$/.test(gap) && /^[»"”]/.test(gapBefore(range.document, word + 1));
  if (gap !== ' ' && !isTitle) return false;
  return /^\p{Lu}\p{Ll}/u.test(wordText(range.document, word)) && range.to - range.from === 1;
}

/** Words of a time, behind which stands before what it is: 40 minutes [before] the lesson. */
const LONGEST_TIME = 3;

/** No later than two days before, не позднее чем за два дня: whether a bound on when is one from below on how long before. */
function isDeadlineAhead(range: EditRange, hit: SenseHit): boolean {
  const { ahead } = SENSE_RULES[range.language];
  if (ahead?.deadlines.has(phraseAt(range, hit)) !== true) return false;
  const next = hit.word + hit.words;
  // позднее [чем] за
  for (let word = next; word <= next + 1; word++) if (ahead.leads.has(keyAt(range, word))) return true;
  for (let word = next + 1; word <= next + LONGEST_TIME; word++)
    if (ahead.marks.has(keyAt(range, word)) && gapBefore(range.document, word) === ' ') return true;
  return false;
}

function hasClass(hits: readonly SenseHit[], { row, side }: Class): boolean {
  return hits.some((hit) => hit.row === row && hit.side === side);
}

function phraseAt(range: EditRange, { word, words }: SenseHit): string {
  return Array.from({ length: words }, (_, step) => keyAt(range, word + step)).join(' ');
}
