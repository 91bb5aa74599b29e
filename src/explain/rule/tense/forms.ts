import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable, type Patterns, type PhraseTable } from '../../../language/phrase.ts';
import { remember } from '../../../language/remember.ts';
import { TENSE_RULES } from '../../../language/rules.ts';
import type { TenseRules } from '../../../language/shape/sense.ts';
import { type Document, gapBefore } from '../../../text/document.ts';
import { type EditRange, keyAt } from '../edit-range.ts';
import { askedOnce } from '../word-memory.ts';

/** The time that a verb tells. */
export type Tense = 'future' | 'past' | 'ongoing';

/** What a word tells of time: an auxiliary, a verb of the list by its row, or another verb by its stem. */
export interface Form {
  readonly tense: Tense;
  readonly verb: string;
  /** A stem that ending rules found, which agrees within bounds; rows of the list and auxiliaries must be equal. */
  readonly isStem: boolean;
}

/** Any verb may stand beside an auxiliary. */
export const AUXILIARY = '*';
/** The row of verbs that have no stem in common with their future. */
const IRREGULAR = '?';

/** The verbs and auxiliaries of a language. */
interface TenseTable {
  readonly rules: TenseRules;
  readonly phrases: PhraseTable<Tense | 'none'>;
  /** Words beside which a verb is planned. */
  readonly planning: PhraseTable<true>;
  readonly moments: PhraseTable<true>;
  readonly appeals: PhraseTable<true>;
  readonly verbs: Verbs;
  /** Forms of single words. */
  readonly formsOf: (key: string) => readonly Form[];
  readonly mayTellWith: (key: string) => boolean;
  readonly mayTell: (document: Document, word: number) => boolean;
}

/** What a language knows of the time of its verbs. */
export const tableOf = lazilyPerLanguage((language): TenseTable => {
  const rules = TENSE_RULES[language];
  const verbs = readVerbs(rules.verbs);
  const lists = [
    [rules.willBe, 'future'],
    [rules.was, 'past'],
    [rules.except, 'none'],
  ] as const;
  const phrases = createPhraseTable<Tense | 'none'>(lists.filter(([list]) => list !== ''));
  const formsOf = remember((key: string) => readForms(key, rules, verbs));
  const tableFor = (words: Patterns | undefined) => createPhraseTable<true>(words === undefined ? [] : [[words, true]]);
  const [planning, moments] = [tableFor(rules.plans?.words), tableFor(rules.moments)];
  const appeals = tableFor(rules.appeals?.words);
  const mayTellWith = (key: string): boolean =>
    phrases.mayBeginWith(key) || formsOf(key).length > 0 || infinitiveOf(key, rules) !== undefined;
  return { rules, phrases, planning, moments, appeals, verbs, formsOf, mayTellWith, mayTell: askedOnce(mayTellWith) };
});

/** Whether a word of this key may tell of time. */
export function mayTellWith(key: string, language: LanguageCode): boolean {
  return tableOf(language).mayTellWith(key);
}

/** Rows of listed verbs by stem and tense. */
type Verbs = Readonly<Record<Tense, ReadonlyMap<string, string>>>;

function readVerbs(rows: readonly string[]): Verbs {
  const verbs = {
    future: new Map<string, string>(),
    past: new Map<string, string>(),
    ongoing: new Map<string, string>(),
  };
  for (const [row, line] of rows.entries()) {
    const [future = '', past = '', ongoing = ''] = line.split(' / ');
    const name = future === '-' ? IRREGULAR : `#${row}`;
    for (const stem of future.split(' ')) verbs.future.set(stem, name);
    for (const stem of past.split(' ')) verbs.past.set(stem, name);
    for (const stem of ongoing.split(' ')) verbs.ongoing.set(stem, name);
  }
  return verbs;
}

/** What the word at a place tells of time. */
export function formsAt(range: EditRange, word: number): readonly Form[] {
  const table = tableOf(range.language);
  const phrase = table.phrases.longestAt((at) => keyAt(range, at), word);
  if (
    phrase === undefined &&
    (isHabit(table.rules, range, word) || isOfPresent(table.rules, range, word) || isOnlySaid(table, range, word))
  )
    return [];
  if (phrase === undefined) return plannedAt(table, range, word) ?? table.formsOf(keyAt(range, word));
  const tense = phrase.values[0] ?? 'none';
  return tense === 'none' ? [] : [{ tense, verb: AUXILIARY, isStem: false }];
}

/** Ends a sentence, perhaps one that is quoted. */
const ENDS = /^$|[.!?…»”"]/;

/** Whether a verb ends its sentence in a form that tells there what was usual. */
function isHabit({ habitual }: TenseRules, range: EditRange, word: number): boolean {
  return (
    habitual !== undefined &&
    endsWithAny(keyAt(range, word), habitual) &&
    ENDS.test(gapBefore(range.document, word + 1))
  );
}

/** Whether the word before a verb makes it tell what is so now: is [suspended]. */
function isOfPresent({ present }: TenseRules, range: EditRange, word: number): boolean {
  return present?.has(keyAt(range, word - 1)) === true;
}

/** Words of a verb of saying before its last one, which has the time: [атап] өтті, [тілге тиек] етті. */
const BEFORE_LAST = 2;

/** Whether a verb ends words of saying, or asks for the deed that stands beside it. */
function isOnlySaid({ phrases, appeals, rules }: TenseTable, range: EditRange, word: number): boolean {
  for (let from = word - 1; from >= Math.max(0, word - BEFORE_LAST); from--) {
    const match = phrases.longestAt((at) => keyAt(range, at), from);
    if (match !== undefined && from + match.words > word && match.values.includes('none')) return true;
  }
  if (rules.appeals === undefined || appeals.longestAt((at) => keyAt(range, at), word) === undefined) return false;
  const { deed, step, reach } = rules.appeals;
  for (let at = word + step; Math.abs(at - word) <= reach && at >= 0; at += step) {
    if (/[.!?;:]/.test(gapBefore(range.document, step < 0 ? at + 1 : at))) return false;
    if (deed.test(keyAt(range, at))) return true;
  }
  return false;
}

/** Whether the verb at a place is one of a moment. */
export function isOfMoment(range: EditRange, word: number): boolean {
  return tableOf(range.language).moments.longestAt((at) => keyAt(range, at), word) !== undefined;
}

/** Words between what says that something is planned and its verb. */
const WIDEST_PLAN = 2;

/** собираются [построить], [салуды] жоспарлап отыр: a verb beside words that plan is one of what is to come. */
function plannedAt(
  { rules, planning, verbs }: TenseTable,
  range: EditRange,
  word: number,
): readonly Form[] | undefined {
  const key = keyAt(range, word);
  const ending = infinitiveOf(key, rules);
  if (ending === undefined || rules.plans === undefined) return undefined;
  const step = rules.plans.stand === 'before' ? -1 : 1;
  for (let at = word + step; Math.abs(at - word) <= WIDEST_PLAN; at += step) {
    if (at < 0 || gapBefore(range.document, step < 0 ? at + 1 : at).trim() !== '') return undefined;
    if (planning.longestAt((place) => keyAt(range, place), at) === undefined) continue;
    const stem = key.slice(0, -ending.length);
    const listed = verbs.past.get(stem);
    if (listed !== undefined) return [{ tense: 'future', verb: listed, isStem: false }];
    const passive = rules.plans.passive?.split(' ') ?? [];
    return ['', ...passive].map((end) => ({ tense: 'future', verb: stem + end, isStem: true }));
  }
  return undefined;
}

function infinitiveOf(key: string, { plans }: TenseRules): string | undefined {
  return plans?.infinitive.split(' ').find((ending) => key.endsWith(ending) && key.length - ending.length >= 2);
}

function readForms(key: string, rules: TenseRules, verbs: Verbs): readonly Form[] {
  const forms: Form[] = [];
  if (verbs.past.get(key) === IRREGULAR) return [{ tense: 'past', verb: IRREGULAR, isStem: false }];
  for (const [tense, endings, isListed] of [
    ['future', rules.future, false],
    ['future', rules.futureOfListed ?? '', true],
    ['past', rules.past, false],
    ['ongoing', rules.goesOn, false],
    ['past', rules.done, true],
  ] as const) {
    for (const ending of endings.split(' ')) {
      if (ending === '' || !key.endsWith(ending) || key.length - ending.length < 2) continue;
      const stem = key.slice(0, -ending.length);
      const isDone = isListed && tense === 'past';
      const ongoing = isDone ? undefined : verbs.ongoing.get(stem);
      const listed = verbs[tense].get(stem);
      if (ongoing !== undefined) forms.push({ tense: 'ongoing', verb: ongoing, isStem: false });
      if (listed !== undefined) forms.push({ tense, verb: listed, isStem: false });
      if (!isListed && ongoing === undefined && listed === undefined && isEvent(stem, tense, rules)) {
        const goesOn = endsWithAny(stem, rules.ongoing);
        forms.push({ tense: goesOn ? 'ongoing' : tense, verb: goesOn ? stem.slice(0, -3) : stem, isStem: true });
      }
    }
  }
  return forms;
}

/** Whether a verb outside of the list may be taken for one whose forms tell the time of an event. */
function isEvent(stem: string, tense: Tense, rules: TenseRules): boolean {
  const prefixes = rules.prefixes.split(' ');
  if (rules.prefixes !== '' && !prefixes.some((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 2))
    return false;
  return endsWithAny(stem, rules.ongoing) || tense !== 'future' || !endsWithAny(stem, rules.notFuture);
}

function endsWithAny(stem: string, endings: string): boolean {
  return endings !== '' && endings.split(' ').some((ending) => stem.endsWith(ending));
}
