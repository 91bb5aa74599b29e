import { createDeniedWords, type DeniedWords } from '../../language/denied-word.ts';
import { commonPrefix } from '../../language/endings.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { createPhraseTable, type PhraseTable } from '../../language/phrase.ts';
import { NEGATION_RULES } from '../../language/rules.ts';
import { isSameWord } from '../../language/same-word.ts';
import type { NegationRules } from '../../language/shape/negation.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';
import { type EditRange, isRewrite, keyAt, wordsInSamePlace } from './edit-range.ts';
import { askedOnce } from './word-memory.ts';

/** A negation in a range of words. */
export interface Negation {
  /** The word that carries it. */
  readonly word: number;
  /** The key of the word that is denied; empty where the negation stands alone (нет, nobody). */
  readonly host: string;
}

/** An added clause longer than this denies what it brings along itself. */
export const LONGEST_ADDITION = 6;

/**
 * Whether a negation was added, dropped or moved to another word between the two sides of an edit. A negation that
 * keeps its host in another form (не законна → незаконна, do not → don't) is none, nor is a denial in other words
 * (не разрешил → запретил), nor one that sets a bound while whole (не менее → минимум).
 */
export function negationChange(a: EditRange, b: EditRange): boolean {
  if (isRewrite(a, b) || (!mayNegate(a) && !mayNegate(b)) || joined(a) === joined(b)) return false;
  const inA = [...denyingAlone(a, b), ...affixedNegations(a, b)];
  const inB = [...denyingAlone(b, a), ...affixedNegations(b, a)];
  if (inA.length === 0 && inB.length === 0) return false;
  if (deniesInOneWord(a, b) || deniesInOneWord(b, a)) return false;
  if (saysThatNobody(a, b) || saysThatNobody(b, a)) return false;
  if (a.from === a.to) return isAddition(b, inB);
  if (b.from === b.to) return isAddition(a, inA);
  const [ofA, ofB] = [oneByOne(inA), oneByOne(inB)];
  if (ofA !== ofB) {
    const fewer = ofA < ofB ? a : b;
    if ((fewer === b ? inA : inB).some((one) => isFacedByDenied(one, fewer === b ? a : b, fewer))) return false;
    return Math.abs(ofA - ofB) > 1 || countDenials(fewer) <= countDenials(fewer === a ? b : a);
  }
  return hasMoved(inA, inB, b) || hasMoved(inB, inA, a);
}

/** Letters of the shortest verb of which a denial within it is told from the end of its stem: келмеді, not көмеді. */
const SHORTEST_DENIED = 7;

/** Ашылмайды → айтылмады: whether a word that is denied beyond doubt within itself has one in its place that seems so. */
function isFacedByDenied({ word, host }: Negation, own: EditRange, other: EditRange): boolean {
  if (host === '' || host !== keyAt(own, word)) return false;
  const { denied } = tableOf(own.language);
  return wordsInSamePlace(own, word, other).some((at) => {
    const key = keyAt(other, at);
    return key.length >= SHORTEST_DENIED && denied.mayDeny(key);
  });
}

/** Ничего не стоит, ештеңе төленбейді: how many denials there are, of which a word for nothing beside another is none. */
function oneByOne(found: readonly Negation[]): number {
  const ofHosts = found.filter(({ host }) => host !== '').length;
  return ofHosts > 0 ? ofHosts : found.length;
}

/** Not easy, non-trivial: a word with its denial in the place of another that is denied beyond doubt within itself. */
function deniesInOneWord(apart: EditRange, whole: EditRange): boolean {
  if (apart.to - apart.from !== 2 || whole.to - whole.from !== 1) return false;
  const { rules, denied } = tableOf(apart.language);
  const host = rules.host === 'after' ? apart.to - 1 : apart.from;
  if (!isDeniedAt(apart, host, 1)) return false;
  const key = keyAt(whole, whole.from);
  return denied.mayDeny(key) && rules.surePrefixes.some((prefix) => key.startsWith(prefix));
}

/** Letters of the common beginning of a noun and the verb that it is made of: пострадавших, пострадал. */
const SAME_DEED = 5;

/** [Пострадавших] нет → [никто] не пострадал: a denied noun gave way to nobody beside the denial of its verb. */
function saysThatNobody(noun: EditRange, nobody: EditRange): boolean {
  if (noun.to - noun.from !== 1 || nobody.to - nobody.from !== 1) return false;
  if (findNegations(nobody)[0]?.host !== '' || findNegations(noun).length > 0) return false;
  const key = keyAt(noun, noun.from);
  const beside = (range: EditRange): readonly Negation[] => findNegations({ ...range, ...sentencePart(range) });
  return (
    beside(noun).length > 0 && beside(nobody).some(({ host }) => host !== '' && commonPrefix(host, key) >= SAME_DEED)
  );
}

/** Words around an edit in which a denial is looked for that stays. */
const BESIDE = 6;

/** The negations of an edit without those that only strengthen a denial that stands beside it: никакого пожара не было. */
function denyingAlone(range: EditRange, other: EditRange): readonly Negation[] {
  const found = findNegations(range);
  if (found.length > 0 && opensNeutral(range, other)) return NO_NEGATIONS;
  const { strengthening, denied } = tableOf(range.language);
  const isStrong = ({ word, host }: Negation): boolean =>
    host === '' && strengthening.longestAt((at) => keyAt(range, at), word) !== undefined;
  if (!found.some(isStrong)) return found;
  const part = sentencePart(range);
  const isBeside = (word: number): boolean => word < range.from || word >= range.to;
  let stays = findNegations({ ...range, ...part }).some(({ word, host }) => host !== '' && isBeside(word));
  for (let word = part.from; word < part.to && !stays; word++)
    stays = isBeside(word) && denied.mayDeny(wordKey(range.document, word));
  return stays ? found.filter((negation) => !isStrong(negation)) : found;
}

/** [без] изменений for [в] силе: one word that opens a phrase which denies nothing, whose rest is new as well. */
function opensNeutral(range: EditRange, other: EditRange): boolean {
  if (range.to - range.from !== 1 || other.from === other.to) return false;
  if (keyAt(range, range.to) === keyAt(other, other.to)) return false;
  const match = tableOf(range.language).phrases.longestAt((at) => keyAt(range, at), range.from);
  return match !== undefined && match.words > 1 && match.values[0] === 'neutral' && findNegations(other).length === 0;
}

/** Some words around a range, as far as its sentence goes. */
function sentencePart({ document, from, to }: EditRange): { readonly from: number; readonly to: number } {
  const { count } = document.words;
  let [first, end] = [from, to];
  while (first > 0 && from - first < BESIDE && !SENTENCE_MARK.test(gapBefore(document, first))) first--;
  while (end < count && end - to < BESIDE && !SENTENCE_MARK.test(gapBefore(document, end))) end++;
  return { from: first, to: end };
}

const SENTENCE_MARK = /[.!?…;\n]/;

/** The words of a range as if written together: не смотря and несмотря differ in spelling only. */
function joined(range: EditRange): string {
  let text = '';
  for (let word = range.from; word < range.to; word++) text += keyAt(range, word);
  return text;
}

/** Whether words that only one side has deny something: in a long clause only what stands outside of it. */
function isAddition(range: EditRange, negations: readonly Negation[]): boolean {
  if (range.to - range.from <= LONGEST_ADDITION) return negations.length > 0;
  const isAfter = NEGATION_RULES[range.language].host === 'after';
  const edge = isAfter ? range.to - 1 : range.from;
  // из-за дождей [и долгов не станет] закупать: one word of the denied verb came along
  const beyond = wordKey(range.document, isAfter ? range.to : range.from - 1);
  const goesOn = gapBefore(range.document, isAfter ? range.to : range.from) === ' ';
  const near = goesOn && beyond !== '' && !isFunctionWord(beyond, range.language) ? 1 : 0;
  return negations.some(({ word, host }) => Math.abs(word - edge) <= near && host !== '');
}

const NO_NEGATIONS: readonly Negation[] = [];

/** The negations that stand in a range as words of their own or as endings, each with the word it denies. */
export function findNegations(range: EditRange): readonly Negation[] {
  const table = tableOf(range.language);
  const first = firstThatMayNegate(table, range);
  if (first === range.to) return NO_NEGATIONS;
  const key = (word: number): string => (word < range.to ? keyAt(range, word) : '');
  const found: Negation[] = [];
  for (let word = first; word < range.to; word++) {
    if (!table.mayNegate(range.document, word)) continue;
    const match = table.phrases.longestAt(key, word);
    const value = match?.values[0];
    if (value === 'particle' || (match === undefined && table.clitics.some((ending) => key(word).endsWith(ending)))) {
      if (isNumero(range, word)) continue;
      found.push({ word, host: keyAt(range, hostOf(table, range, word, match?.words ?? 1)) });
    } else if (value === 'word') found.push({ word, host: '' });
    else if (match === undefined && table.denied.certainStem(key(word)) !== undefined)
      found.push({ word, host: key(word) });
    else if (match !== undefined && value === 'neutral') word += match.words - 1;
  }
  return found;
}

/** Small words between a denial and what it denies: have any. */
const MOST_LIGHT = 2;

/** The word that a denial of so many words denies, past words that carry no meaning of their own. */
function hostOf({ rules, light }: NegationTable, range: EditRange, word: number, words: number): number {
  if (rules.host === 'before')
    return light.longestAt((at) => keyAt(range, at), word - 1) === undefined ? word - 1 : word - 2;
  let host = word + words;
  const end = host + MOST_LIGHT;
  while (host < end && host + 1 < range.document.words.count && gapBefore(range.document, host + 1) === ' ') {
    if (light.longestAt((at) => keyAt(range, at), host) === undefined) break;
    host++;
  }
  return host;
}

/** Whether a word denies another one within itself: несертифицированных, сертифицированных. */
export function deniesWithin(key: string, host: string, language: LanguageCode): boolean {
  return tableOf(language).denied.mayDeny(key) && tableOf(language).denied.denies(key, host);
}

/** Whether a particle denies the words at a place: it stands before them, or after them where the language wants it so. */
export function isDeniedAt(range: EditRange, word: number, words: number): boolean {
  const table = tableOf(range.language);
  const at = table.rules.host === 'after' ? word - 1 : word + words;
  const match = table.phrases.longestAt((step) => keyAt(range, step), at);
  if (match !== undefined) return match.values[0] === 'particle';
  return table.clitics.some((ending) => keyAt(range, at).endsWith(ending));
}

/** How many words a denial has that opens at a word: no one. */
export function denialLength(document: Document, word: number, language: LanguageCode): number {
  return tableOf(language).phrases.longestAt((at) => wordKey(document, at), word)?.words ?? 1;
}

/** What a listed word does to a denial. */
type Denial = 'particle' | 'word' | 'neutral';

interface NegationTable {
  readonly rules: NegationRules;
  readonly phrases: PhraseTable<Denial>;
  readonly denials: PhraseTable<true>;
  readonly strengthening: PhraseTable<true>;
  readonly light: PhraseTable<true>;
  readonly clitics: readonly string[];
  readonly denied: DeniedWords;
  /** Whether a word may carry a negation, by its own or by its affixes. */
  readonly mayNegateWith: (key: string) => boolean;
  readonly mayNegate: (document: Document, word: number) => boolean;
}

const tableOf = lazilyPerLanguage((language): NegationTable => {
  const rules = NEGATION_RULES[language];
  const phrases = createPhraseTable<Denial>([
    [rules.particles, 'particle'],
    [rules.words, 'word'],
    [rules.neutral, 'neutral'],
  ]);
  const denied = createDeniedWords(rules);
  const clitics = rules.clitics.split(' ').filter((ending) => ending !== '');
  const mayNegateWith = (key: string): boolean =>
    phrases.mayBeginWith(key) ||
    clitics.some((ending) => key.endsWith(ending)) ||
    denied.certainStem(key) !== undefined ||
    denied.mayDeny(key);
  return {
    rules,
    phrases,
    denials: createPhraseTable([[rules.denials, true as const]]),
    strengthening: createPhraseTable([[rules.strengthening, true as const]]),
    light: createPhraseTable([[rules.light, true as const]]),
    clitics,
    denied,
    mayNegateWith,
    mayNegate: askedOnce(mayNegateWith),
  };
});

/** Whether a word of this key may carry a negation. */
export function mayNegateWith(key: string, language: LanguageCode): boolean {
  return tableOf(language).mayNegateWith(key);
}

function mayNegate(range: EditRange): boolean {
  return firstThatMayNegate(tableOf(range.language), range) < range.to;
}

function firstThatMayNegate(table: NegationTable, { document, from, to }: EditRange): number {
  let word = from;
  while (word < to && !table.mayNegate(document, word)) word++;
  return word;
}

/** "No. 5" is a number, not a denial. */
function isNumero(range: EditRange, word: number): boolean {
  if (keyAt(range, word) !== 'no') return false;
  return /^\.?\s*$/.test(gapBefore(range.document, word + 1)) && /^\d/.test(keyAt(range, word + 1));
}

/** Whether words deny anything, in whatever way: by a particle, within a word, by a verb. */
export function deniesAnything(range: EditRange): boolean {
  if (findNegations(range).length > 0 || countDenials(range) > 0) return true;
  const { denied } = tableOf(range.language);
  for (let word = range.from; word < range.to; word++) if (denied.mayDeny(keyAt(range, word))) return true;
  return false;
}

/** Negations inside words (незаконна, unable, келмеді): seen by the word without them at the same place of `other`. */
function affixedNegations(range: EditRange, other: EditRange): Negation[] {
  const { denied } = tableOf(range.language);
  const found: Negation[] = [];
  for (let word = range.from; word < range.to; word++) {
    const key = keyAt(range, word);
    if (!denied.mayDeny(key)) continue;
    const answer = wordsInSamePlace(range, word, other).find((at) => denied.denies(key, keyAt(other, at)));
    if (answer !== undefined) found.push({ word, host: keyAt(other, answer) });
  }
  return found;
}

/** Whether a word denies in its own right, as in запретил, suspended, and no particle denies it. */
export function deniesByItself(range: EditRange, word: number): boolean {
  const words = tableOf(range.language).denials.longestAt((at) => keyAt(range, at), word)?.words ?? 0;
  return words > 0 && !isDeniedAt(range, word, words);
}

function countDenials(range: EditRange): number {
  const table = tableOf(range.language).denials;
  let count = 0;
  for (let word = range.from; word < range.to; word++)
    if (table.longestAt((at) => keyAt(range, at), word) !== undefined) count++;
  return count;
}

/** Nobody [was] injured: whether a small word alone stands between a denial and the word that it denies. */
function isBehindVerb(range: EditRange, denial: number, word: number): boolean {
  return word === denial + 2 && isFunctionWord(keyAt(range, denial + 1), range.language);
}

/** Whether a word that one side denies stands on the other side without a denial. */
function hasMoved(denied: readonly Negation[], others: readonly Negation[], other: EditRange): boolean {
  const isVerbLast = NEGATION_RULES[other.language].host === 'before';
  for (const { host } of denied) {
    if (host === '' || others.some((negation) => isSameWord(negation.host, host))) continue;
    // нет прописки denies it as без прописки does, though нет may stand alone; сай келмейді is сай емес
    const standsDenied = (word: number): boolean =>
      others.some(
        (negation) =>
          (negation.host === '' &&
            (Math.abs(negation.word - word) === 1 || isBehindVerb(other, negation.word, word))) ||
          (isVerbLast && negation.word === word + 1 && negation.host === keyAt(other, word + 1)),
      );
    for (let word = other.from - 1; word <= other.to; word++)
      if (isSameWord(keyAt(other, word), host) && !standsDenied(word)) return true;
  }
  return false;
}
