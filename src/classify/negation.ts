import type { LanguageCode } from '../language/language.ts';
import { type InfixRules, NEGATION_RULES, type NegationRules } from '../language/negation.ts';
import { createPhraseTable, type PhraseTable } from '../language/phrase.ts';
import { gapBefore } from '../text/document.ts';
import { type EditRange, isSameWord, keyAt, wordsInSamePlace } from './edit-range.ts';

/** A negation in a range of words. */
export interface Negation {
  /** The word that carries it. */
  readonly word: number;
  /** The key of the word that is denied; empty where the negation stands alone (нет, nobody). */
  readonly host: string;
}

/** Longer rewrites are another text: which negation answers which cannot be told there. */
const LONGEST_REWRITE = 60;

/** Two letters of a verb and two of its negation (ал-ма-йды). */
const SHORTEST_DENIED_STEM = 4;

/**
 * Whether a negation was added, dropped or moved to another word between the two sides of an edit. A negation that
 * keeps its host in another form (не законна → незаконна, do not → don't) is none, nor is a denial in other words
 * (не разрешил → запретил), nor one that sets a bound while whole (не менее → минимум).
 */
export function negationChange(a: EditRange, b: EditRange): boolean {
  if (a.to - a.from > LONGEST_REWRITE || b.to - b.from > LONGEST_REWRITE) return false;
  const inA = [...findNegations(a), ...affixedNegations(a, b)];
  const inB = [...findNegations(b), ...affixedNegations(b, a)];
  if (inA.length === 0 && inB.length === 0) return false;
  if (inA.length !== inB.length) {
    const fewer = inA.length < inB.length ? a : b;
    return Math.abs(inA.length - inB.length) > 1 || countDenials(fewer) <= countDenials(fewer === a ? b : a);
  }
  return hasMoved(inA, inB, b) || hasMoved(inB, inA, a);
}

/** The negations that stand in a range as words of their own or as endings, each with the word it denies. */
export function findNegations(range: EditRange): Negation[] {
  const table = tableOf(range.language);
  const key = (word: number): string => (word < range.to ? keyAt(range, word) : '');
  const found: Negation[] = [];
  for (let word = range.from; word < range.to; word++) {
    const match = table.phrases.longestAt(key, word);
    const value = match?.values[0];
    if (value === 'particle' || (match === undefined && table.clitics.some((ending) => key(word).endsWith(ending)))) {
      if (isNumero(range, word)) continue;
      found.push({ word, host: keyAt(range, table.rules.host === 'after' ? word + 1 : word - 1) });
    } else if (value === 'word') found.push({ word, host: '' });
    else if (match === undefined && certainStem(key(word), table) !== undefined) found.push({ word, host: key(word) });
    else if (match !== undefined && value === 'neutral') word += match.words - 1;
  }
  return found;
}

/** Whether a particle denies the words at a place: it stands before them, or after them where the language wants it so. */
export function isDeniedAt(range: EditRange, word: number, words: number): boolean {
  const table = tableOf(range.language);
  const at = table.rules.host === 'after' ? word - 1 : word + words;
  const match = table.phrases.longestAt((step) => keyAt(range, step), at);
  if (match !== undefined) return match.values[0] === 'particle';
  return table.clitics.some((ending) => keyAt(range, at).endsWith(ending));
}

type Role = 'particle' | 'word' | 'neutral';

interface Table {
  readonly rules: NegationRules;
  readonly phrases: PhraseTable<Role>;
  readonly denials: PhraseTable<true>;
  readonly exceptions: PhraseTable<true>;
  readonly clitics: readonly string[];
  readonly prefixes: readonly string[];
  readonly withoutEndings: readonly string[];
  readonly withAnswers: readonly string[];
  readonly sureAnswers: readonly string[];
  readonly notAfter: readonly string[];
  readonly infixes: readonly string[];
  readonly certain: readonly string[];
}

const tables = new Map<LanguageCode, Table>();

function tableOf(language: LanguageCode): Table {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const rules = NEGATION_RULES[language];
  const table: Table = {
    rules,
    phrases: createPhraseTable<Role>([
      [rules.particles, 'particle'],
      [rules.words, 'word'],
      [rules.neutral, 'neutral'],
    ]),
    denials: createPhraseTable([[rules.denials, true]]),
    exceptions: createPhraseTable([[rules.exceptions, true]]),
    clitics: partsOf(rules.clitics),
    prefixes: partsOf(rules.prefixes),
    withoutEndings: partsOf(rules.without.endings),
    withAnswers: rules.without.answers.split(' '),
    sureAnswers: partsOf(rules.without.sureAnswers),
    notAfter: partsOf(rules.without.notAfter),
    infixes: partsOf(rules.infix?.forms ?? ''),
    certain: partsOf(rules.infix?.certain ?? ''),
  };
  tables.set(language, table);
  return table;
}

function partsOf(list: string): readonly string[] {
  return list.split(' ').filter((part) => part !== '');
}

/** "No. 5" is a number, not a denial. */
function isNumero(range: EditRange, word: number): boolean {
  if (keyAt(range, word) !== 'no') return false;
  return /^\.?\s*$/.test(gapBefore(range.document, word + 1)) && /^\d/.test(keyAt(range, word + 1));
}

/** Negations inside words (незаконна, unable, келмеді): seen by the word without them at the same place of `other`. */
function affixedNegations(range: EditRange, other: EditRange): Negation[] {
  const table = tableOf(range.language);
  const found: Negation[] = [];
  for (let word = range.from; word < range.to; word++) {
    const key = keyAt(range, word);
    if (certainStem(key, table) !== undefined || !mayBeAffixed(key, table)) continue;
    if (isException(key, table)) continue;
    const answer = wordsInSamePlace(range, word, other).find((at) => answers(key, keyAt(other, at), table));
    if (answer !== undefined) found.push({ word, host: keyAt(other, answer) });
  }
  return found;
}

/** Whether the other word shows that this one denies: it affirms the same, or denies it beyond doubt. */
function answers(denied: string, other: string, table: Table): boolean {
  const certain = certainStem(other, table);
  return certain === undefined ? isDenied(denied, other, table) : denied.startsWith(certain);
}

function mayBeAffixed(key: string, table: Table): boolean {
  return (
    table.prefixes.some((prefix) => key.startsWith(prefix)) ||
    table.withoutEndings.some((ending) => key.includes(ending)) ||
    table.infixes.some((infix) => key.includes(infix, 2))
  );
}

/** Whether `denied` is `plain` with a negation inside. */
function isDenied(denied: string, plain: string, table: Table): boolean {
  if (denied === plain || plain === '') return false;
  for (const prefix of table.prefixes)
    if (denied.startsWith(prefix) && denied.length - prefix.length >= 3)
      if (!plain.startsWith(prefix) && isSameWord(denied.slice(prefix.length), plain)) return true;
  for (const ending of table.withoutEndings) {
    const stem = denied.slice(0, Math.max(0, denied.indexOf(ending, 3)));
    if (stem === '' || !plain.startsWith(stem)) continue;
    const answer = plain.slice(stem.length);
    if (table.sureAnswers.includes(answer)) return true;
    if (table.withAnswers.includes(answer) && !table.notAfter.some((part) => stem.endsWith(part))) return true;
  }
  const infix = table.rules.infix;
  return infix !== undefined && isDeniedVerb(denied, plain, infix, table.infixes);
}

/** кел-ме-ді answers кел-ді, ал-ма-йды ал-ады, оқы-ма-йды оқи-ды: equal stems, endings equal but for harmony. */
function isDeniedVerb(denied: string, plain: string, rules: InfixRules, infixes: readonly string[]): boolean {
  for (let at = 2; at + 2 < denied.length; at++) {
    if (!infixes.includes(denied.slice(at, at + 2))) continue;
    const stem = denied.slice(0, at);
    const merged = stem.length > 2 && rules.linking.includes(stem.at(-1) ?? ' ') ? stem.slice(0, -1) : stem;
    const rest = plain.startsWith(stem)
      ? plain.slice(at)
      : plain.startsWith(`${merged}и`)
        ? plain.slice(at)
        : undefined;
    if (rest === undefined) continue;
    const wanted = endingOf(denied.slice(at + 2), rules);
    const seen = endingOf(rest, rules);
    if (wanted === seen && (wanted !== '' || rest !== '')) return true;
    for (const pair of rules.endings.split(' ')) {
      const [no = '', yes = ''] = pair.split('=');
      if (seen.startsWith(yes) && wanted.startsWith(no) && seen.slice(yes.length) === wanted.slice(no.length))
        return true;
    }
  }
  return false;
}

/** An ending without its linking vowel, its letters folded to the first of those that stand for each other. */
function endingOf(rest: string, rules: InfixRules): string {
  const bare = rules.linking.includes(rest[0] ?? ' ') ? rest.slice(1) : rest;
  const groups = rules.alike.split(' ');
  return Array.from(bare, (letter) => groups.find((group) => group.includes(letter))?.[0] ?? letter).join('');
}

/** The stem of a verb with its negation (келме-), when the ending leaves no doubt that it is one. */
function certainStem(key: string, table: Table): string | undefined {
  for (const ending of table.certain) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    if (stem.length >= SHORTEST_DENIED_STEM && table.infixes.includes(stem.slice(-2)) && !isException(key, table))
      return stem;
  }
  return undefined;
}

function isException(key: string, table: Table): boolean {
  return table.exceptions.longestAt((at) => (at === 0 ? key : ''), 0) !== undefined;
}

function countDenials(range: EditRange): number {
  const table = tableOf(range.language).denials;
  let count = 0;
  for (let word = range.from; word < range.to; word++)
    if (table.longestAt((at) => keyAt(range, at), word) !== undefined) count++;
  return count;
}

/** Whether a word that one side denies stands on the other side without a denial. */
function hasMoved(denied: readonly Negation[], others: readonly Negation[], other: EditRange): boolean {
  for (const { host } of denied) {
    if (host === '' || others.some((negation) => isSameWord(negation.host, host))) continue;
    for (let word = other.from - 1; word <= other.to; word++) if (isSameWord(keyAt(other, word), host)) return true;
  }
  return false;
}
