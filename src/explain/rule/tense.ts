import { commonPrefix } from '../../language/endings.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { createPhraseTable, type PhraseTable } from '../../language/phrase.ts';
import { remember } from '../../language/remember.ts';
import { TENSE_RULES } from '../../language/rules.ts';
import type { TenseRules } from '../../language/shape/sense.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';
import { type EditRange, keyAt, wordsInSamePlace } from './edit-range.ts';
import { isDeniedAt } from './negation.ts';
import { askedOnce } from './word-memory.ts';

type Tense = 'future' | 'past' | 'ongoing';

/** What a word tells of time: an auxiliary, a verb of the list by its row, or another verb by its stem. */
interface Form {
  readonly tense: Tense;
  readonly verb: string;
  /** A stem that ending rules found, which agrees within bounds; rows of the list and auxiliaries must be equal. */
  readonly isStem: boolean;
}

/** Words between the beginning of an edit and an auxiliary before it. */
const WIDEST_AUXILIARY = 2;
/** Any verb may stand beside an auxiliary. */
const AUXILIARY = '*';
/** The row of verbs that have no stem in common with their future. */
const IRREGULAR = '?';

/**
 * Whether an event changed its time between two sides of an edit: it will be on one and was on the other (откроют →
 * открыли, will open → opened, ашады → ашты), or it was going on and is done (рассматривала → рассмотрела). A present
 * that became a past is a matter of telling (сообщает → сообщил).
 */
export function tenseChange(a: EditRange, b: EditRange): boolean {
  if (a.from === a.to || b.from === b.to) return isOnlyFuture(a, b) || isOnlyFuture(b, a);
  if (!mayTell(a) || !mayTell(b)) return false;
  const own = formsIn(a, b);
  // рассмотрел → не рассматривал: who denies what was done says it as going on; the denial is told by itself
  const isDenied = (word: number, other: number): boolean => isDeniedAt(a, word, 1) !== isDeniedAt(b, other, 1);
  const others = own.size === 0 ? own : formsIn(b, a);
  for (const [word, forms] of own)
    for (const other of wordsInSamePlace(a, word, b))
      for (const form of forms)
        if (
          others
            .get(other)
            ?.some(
              (answer) =>
                contradict(form, answer, a.language) &&
                leads(a, word, form, answer, keyAt(b, other)) &&
                leads(b, other, answer, form, keyAt(a, word)) &&
                !(isAspect(form, answer) && isDenied(word, other)),
            ) === true
        )
          return true;
  return false;
}

/** Whether an auxiliary in the place of a verb has one in its own range: [будет] alone leads what stands elsewhere. */
function leads(range: EditRange, word: number, form: Form, answer: Form, answered: string): boolean {
  if (form.verb !== AUXILIARY || answer.verb === AUXILIARY) return true;
  const verbs: string[] = [];
  const words = tableOf(range.language).phrases.longestAt((at) => keyAt(range, at), word)?.words ?? 1;
  for (let at = range.from; at < range.to; at++)
    if ((at < word || at >= word + words) && !isFunctionWord(keyAt(range, at), range.language))
      verbs.push(keyAt(range, at));
  // among several words the verb is known by what it has in common with the other one
  return verbs.length === 1 || verbs.some((verb) => commonPrefix(verb, answered) >= SAME_VERB);
}

/** Letters of the common beginning of two forms of a verb. */
const SAME_VERB = 3;

/** [будет] построен: an auxiliary of the future, before a word of both texts that tells without it that a thing was done. */
function isOnlyFuture(range: EditRange, other: EditRange): boolean {
  const { document, from, to, language } = range;
  if (from === to || to >= document.words.count || other.from >= other.document.words.count) return false;
  if (gapBefore(document, to).trim() !== '' || gapBefore(other.document, other.from).trim() !== '') return false;
  if (keyAt(range, to) !== keyAt(other, other.from)) return false;
  const match = tableOf(language).phrases.longestAt((at) => keyAt(range, at), from);
  // [will be] opened
  const end = isToBeDone(range, to) ? to - 1 : to;
  if (match === undefined || from + match.words !== end || !match.values.includes('future')) return false;
  return formsAt(range, to).some(({ tense, verb }) => tense === 'past' && verb !== AUXILIARY);
}

/** Whether any word of a range may tell of time: hardly any two that answer each other both do. */
function mayTell({ document, from, to, language }: EditRange): boolean {
  const table = tableOf(language);
  for (let word = from; word < to; word++) if (table.mayTell(document, word)) return true;
  return false;
}

/** How many words from one on tell of time together: an auxiliary with its verb, a verb alone; 0 for other words. */
export function tellingLength(document: Document, word: number, language: LanguageCode): number {
  const table = tableOf(language);
  if (!table.mayTell(document, word)) return 0;
  const forms = formsAt({ document, from: word, to: word + 1, language }, word);
  if (forms.length === 0) return 0;
  const auxiliary = table.phrases.longestAt((at) => wordKey(document, at), word);
  return auxiliary === undefined ? 1 : auxiliary.words + 1;
}

/**
 * The words of a range that tell of time and that the other side lacks. What stands beside an auxiliary of the future
 * (будет открыт) is no past, and what one of the past leads (был расторгнут) no future.
 */
function formsIn(range: EditRange, other: EditRange): ReadonlyMap<number, readonly Form[]> {
  const { mayTell } = tableOf(range.language);
  const found = new Map<number, readonly Form[]>();
  for (let word = range.from; word < range.to; word++) {
    const forms = mayTell(range.document, word) ? formsAt(range, word) : [];
    if (forms.length > 0 && !has(other, keyAt(range, word)) && !isToBeDone(range, word))
      found.set(word, isLedByPast(range, word) ? forms.filter((form) => !isVerbToCome(form)) : forms);
  }
  for (let word = Math.max(0, range.from - WIDEST_AUXILIARY); found.size > 0 && word < range.to; word++) {
    if (!isAuxiliary(range, word, 'future')) continue;
    for (const [at, forms] of found)
      found.set(
        at,
        forms.filter((form) => form.tense !== 'past'),
      );
    break;
  }
  return found;
}

/** Is to be [opened]. */
function isToBeDone(range: EditRange, word: number): boolean {
  return tableOf(range.language).rules.beforeDone?.has(keyAt(range, word - 1)) === true;
}

/** Whether two forms are of one time, the one going on and the other done. */
function isAspect(one: Form, other: Form): boolean {
  return one.tense !== 'future' && other.tense !== 'future';
}

function isVerbToCome({ tense, verb }: Form): boolean {
  return tense === 'future' && verb !== AUXILIARY;
}

/** Whether an auxiliary of the past stands close before a word, with no mark between them. */
function isLedByPast(range: EditRange, word: number): boolean {
  for (let at = word; at > 0 && word - at <= WIDEST_AUXILIARY; at--) {
    if (gapBefore(range.document, at).trim() !== '') return false;
    if (isAuxiliary(range, at - 1, 'past')) return true;
  }
  return false;
}

function isAuxiliary(range: EditRange, word: number, tense: Tense): boolean {
  return formsAt(range, word).some((form) => form.verb === AUXILIARY && form.tense === tense);
}

function has(range: EditRange, key: string): boolean {
  for (let word = range.from; word < range.to; word++) if (keyAt(range, word) === key) return true;
  return false;
}

function contradict(one: Form, other: Form, language: LanguageCode): boolean {
  if (one.tense === other.tense) return false;
  if (one.verb === AUXILIARY || other.verb === AUXILIARY) return one.tense !== 'ongoing' && other.tense !== 'ongoing';
  if (!one.isStem || !other.isStem) return one.verb === other.verb;
  return agree(one.verb, other.verb, tableOf(language).rules);
}

/** Whether two stems are of one verb. */
function agree(one: string, other: string, { stems, softened }: TenseRules): boolean {
  const [x, y] = [hardened(one, softened), hardened(other, softened)];
  let common = 0;
  while (common < x.length && common < y.length && x[common] === y[common]) common++;
  return common >= stems.common && Math.max(x.length, y.length) - common <= stems.apart;
}

function hardened(stem: string, softened: string): string {
  const last = stem.at(-1) ?? '';
  const pair = softened.split(' ').find((letters) => letters !== '' && letters.startsWith(last));
  return pair === undefined ? stem : stem.slice(0, -1) + pair.slice(1);
}

interface TenseTable {
  readonly rules: TenseRules;
  readonly phrases: PhraseTable<Tense | 'none'>;
  /** Words beside which a verb is planned. */
  readonly planning: PhraseTable<true>;
  readonly verbs: Verbs;
  /** Forms of single words. */
  readonly formsOf: (key: string) => readonly Form[];
  readonly mayTell: (document: Document, word: number) => boolean;
}

const tableOf = lazilyPerLanguage((language): TenseTable => {
  const rules = TENSE_RULES[language];
  const verbs = readVerbs(rules.verbs);
  const lists = [
    [rules.willBe, 'future'],
    [rules.was, 'past'],
    [rules.except, 'none'],
  ] as const;
  const phrases = createPhraseTable<Tense | 'none'>(lists.filter(([list]) => list !== ''));
  const formsOf = remember((key: string) => readForms(key, rules, verbs));
  const planning = createPhraseTable<true>(rules.plans === undefined ? [] : [[rules.plans.words, true]]);
  const mayTell = askedOnce(
    (key) => phrases.mayBeginWith(key) || formsOf(key).length > 0 || infinitiveOf(key, rules) !== undefined,
  );
  return { rules, phrases, planning, verbs, formsOf, mayTell };
});

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

function formsAt(range: EditRange, word: number): readonly Form[] {
  const table = tableOf(range.language);
  const phrase = table.phrases.longestAt((at) => keyAt(range, at), word);
  if (phrase === undefined) return plannedAt(table, range, word) ?? table.formsOf(keyAt(range, word));
  const tense = phrase.values[0] ?? 'none';
  return tense === 'none' ? [] : [{ tense, verb: AUXILIARY, isStem: false }];
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
  for (const [tense, endings] of [
    ['future', rules.future],
    ['past', rules.past],
    ['ongoing', rules.goesOn],
    ['done', rules.done],
  ] as const) {
    for (const ending of endings.split(' ')) {
      if (ending === '' || !key.endsWith(ending) || key.length - ending.length < 2) continue;
      const stem = key.slice(0, -ending.length);
      const ongoing = verbs.ongoing.get(stem);
      const listed = verbs[tense === 'done' ? 'past' : tense].get(stem);
      if (ongoing !== undefined && tense !== 'done') forms.push({ tense: 'ongoing', verb: ongoing, isStem: false });
      if (listed !== undefined) forms.push({ tense: tense === 'done' ? 'past' : tense, verb: listed, isStem: false });
      if (tense !== 'done' && ongoing === undefined && listed === undefined && isEvent(stem, tense, rules)) {
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
