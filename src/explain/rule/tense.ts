import { commonPrefix } from '../../language/endings.ts';
import type { LanguageCode } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import type { TenseRules } from '../../language/shape/sense.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';
import { type EditRange, keyAt, wordsInSamePlace } from './edit-range.ts';
import { isDeniedAt } from './negation.ts';
import { AUXILIARY, type Form, formsAt, isOfMoment, type Tense, tableOf } from './tense/forms.ts';

/** Words between the beginning of an edit and an auxiliary before it. */
const WIDEST_AUXILIARY = 2;

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
    for (const other of wordsInSamePlace(a, word, b)) {
      if (mayBeOneTime(forms, others.get(other))) continue;
      for (const form of forms)
        if (
          others
            .get(other)
            ?.some(
              (answer) =>
                contradict(form, answer, a.language) &&
                leads(a, word, form, answer, keyAt(b, other)) &&
                leads(b, other, answer, form, keyAt(a, word)) &&
                !(isAspect(form, answer) && (isDenied(word, other) || isOfMoment(a, word) || isOfMoment(b, other))),
            ) === true
        )
          return true;
    }
  return false;
}

/** утвердит → утвердят: whether two words may be read as one verb in one time, as which a text means them. */
function mayBeOneTime(forms: readonly Form[], answers: readonly Form[] = []): boolean {
  return forms.some(
    ({ verb, tense, isStem }) =>
      !isStem && verb !== AUXILIARY && answers.some((answer) => answer.verb === verb && answer.tense === tense),
  );
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
  if (end < to && isBehindFuture(other)) return false;
  return formsAt(range, to).some(({ tense, verb }) => tense === 'past' && verb !== AUXILIARY);
}

/** Words before a verb in which an auxiliary may lead it as well: will be open, with jobs cut. */
const LED_FROM = 8;

function isBehindFuture(range: EditRange): boolean {
  for (let at = range.from - 1; at >= Math.max(0, range.from - LED_FROM); at--) {
    if (/[.!?]/.test(gapBefore(range.document, at + 1))) return false;
    if (isAuxiliary(range, at, 'future')) return true;
  }
  return false;
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

/** Words from the one that opens what goes along with the verb of a sentence to its participle. */
const WIDEST_ATTENDANT = 3;

/** Is to be [opened]; with traffic [diverted]. */
function isToBeDone(range: EditRange, word: number): boolean {
  const { beforeDone, attending } = tableOf(range.language).rules;
  if (beforeDone?.has(keyAt(range, word - 1)) === true) return true;
  if (attending === undefined) return false;
  for (let at = word; at > 0 && word - at < WIDEST_ATTENDANT && gapBefore(range.document, at).trim() === ''; at--)
    if (attending.has(keyAt(range, at - 1))) return true;
  return false;
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
