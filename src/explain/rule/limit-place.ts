import { UNLINKED } from '../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../annotate/annotated.ts';
import { sameFigure } from '../../annotate/figure/value.ts';
import { isInitial } from '../../annotate/name/word.ts';
import { commonPrefix } from '../../language/endings.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { NAME_RULES, SENSE_RULES } from '../../language/rules.ts';
import { isSameWord } from '../../language/same-word.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import { isEmpty, type Range, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { type EditRange, keyAt } from './edit-range.ts';
import { figureBeside } from './limit-figure.ts';
import { joinedHost, type LimitHit } from './limit-table.ts';
import { findNegations } from './negation.ts';

/** One side of an edit with what it has to be read by. */
export interface LimitSide {
  readonly side: Side;
  readonly range: EditRange;
  /** The words of the sentence that holds the range. */
  readonly sentence: Range;
  /** For each word the word of the other text that answers it. */
  readonly links: Int32Array;
}

/** Longer than this no two sentences are that answer each other, but a table or a list. Words. */
const LONGEST_SENTENCE = 160;

/**
 * Both sides of an edit, each with its sentence and those that answer the sentence of the other side: what came at the
 * end of one may have gone from the beginning of the next.
 */
export function placesOf(
  own: { readonly side: Side; readonly range: EditRange; readonly links: Int32Array },
  other: { readonly side: Side; readonly range: EditRange; readonly links: Int32Array },
): readonly [LimitSide, LimitSide] {
  const a = placeOf(own.side, own.range, other.range, own.links);
  const b = placeOf(other.side, other.range, own.range, other.links);
  const wholeB = withAnswers(b, a);
  return [withAnswers(a, wholeB), wholeB];
}

/** A side whose sentence holds all sentences that answer the one of the other side. */
function withAnswers(place: LimitSide, other: LimitSide): LimitSide {
  let { from, to } = place.sentence;
  for (let word = other.sentence.from; word < other.sentence.to; word++) {
    const answer = other.links[word] ?? UNLINKED;
    if (answer === UNLINKED) continue;
    from = Math.min(from, answer);
    to = Math.max(to, answer + 1);
  }
  if (from === place.sentence.from && to === place.sentence.to) return place;
  const sentence = wholeSentences(place.side, { from, to });
  return sizeOf(sentence) > LONGEST_SENTENCE ? place : { ...place, sentence };
}

function wholeSentences({ breaks, document }: Side, range: Range): Range {
  const { count } = document.words;
  let { from, to } = range;
  while (from > 0 && (breaks[from] ?? SENTENCE_BREAK) < SENTENCE_BREAK) from--;
  while (to < count && (breaks[to] as number) < SENTENCE_BREAK) to++;
  return { from, to: Math.min(to, count) };
}

function placeOf(side: Side, range: EditRange, answer: EditRange, links: Int32Array): LimitSide {
  const { breaks } = side;
  // nothing stands here: at the end of a sentence it is the one before
  const comesAtEnd = range.from === range.to && (breaks[range.from] ?? SENTENCE_BREAK) >= SENTENCE_BREAK;
  const opens = answer.from === 0 || links.length === 0;
  const from = Math.max(0, comesAtEnd && !opens && !isSentenceStart(answer) ? range.from - 1 : range.from);
  return { side, range, sentence: wholeSentences(side, { from, to: Math.max(from + 1, range.to) }), links };
}

/** Whether a range stands after a mark that ends a sentence, or at the beginning of a line. */
function isSentenceStart({ document, from }: EditRange): boolean {
  return from === 0 || /[.!?…\n\r]/.test(gapBefore(document, from));
}

/** Letters of the common beginning of two forms of a title: министрдің, министр. */
const SAME_TITLE = 4;

/** The hit of the other sentence that stands there as the one of so many of its limit. */
export function answerOf(hit: LimitHit, mine: readonly LimitHit[], theirs: readonly LimitHit[]): LimitHit | undefined {
  return theirs[mine.indexOf(mine.find((one) => one.from === hit.from) ?? hit)];
}

/** Whether a limit that both sentences have stands beside another word there. */
export function hasMoved(
  hit: LimitHit,
  mine: readonly LimitHit[],
  theirs: readonly LimitHit[],
  own: LimitSide,
  other: LimitSide,
): boolean {
  if (hit.limit.kind === 'logic' || mine.length !== theirs.length) return false;
  const answer = answerOf(hit, mine, theirs);
  if (answer === undefined || other.links[answer.from] !== UNLINKED) return false;
  if (hit.limit.anywhere === true) return hit.limit.kind === 'hedge' && isOfOtherClause(hit, answer, own, other);
  if (hit.limit.beside === 'figure' && areOfOneFigure(hit, answer, own, other)) return false;
  if (hit.limit.beside === 'clause' && opensSameClause(hit, answer, own, other)) return false;
  const [before, after] = [keyAt(own.range, hit.from - 1), hostOf(hit, own)];
  const [itsBefore, itsAfter] = [keyAt(other.range, answer.from - 1), hostOf(answer, other)];
  const isNear = (one: string, two: string): boolean => one !== '' && isSameWord(one, two);
  if (hit.limit.kind === 'post' && isNear(after, itsAfter) && isOfAnother(hit, answer, own, other)) return true;
  if (isNear(after, itsAfter) || isNear(before, itsBefore)) return false;
  if (hit.limit.kind === 'post' && !hit.after && areOfOneTitle(hit, answer, own, other)) return false;
  // Представляя его, первый вице-министр сказал → первый вице-министр, представляя его, сказал
  if (isNear(titleWithin(hit, own), titleWithin(answer, other))) return false;
  // Премьер-министрдің орынбасары, вице-премьер: in one language the title may stand on either side
  if (hit.limit.kind === 'post' && isInEdit(hit, own) && isBesideEdit(answer, other)) {
    const titles = [before, after, ...joinedHost(hit.limit, keyAt(own.range, hit.from))];
    const itsTitles = [itsBefore, itsAfter, ...joinedHost(answer.limit, keyAt(other.range, answer.from))];
    return !titles.some((one) => itsTitles.some((two) => commonPrefix(one, two) >= SAME_TITLE));
  }
  // тек балалар, балалар ғана: from before its words to after them
  return hit.after === answer.after || !(isWithin(after, answer.from, other) || isWithin(itsAfter, hit.from, own));
}

/** The title that ends the words of a limit: первый вице-[министр]. */
function titleWithin({ from, to }: LimitHit, { range }: LimitSide): string {
  const last = keyAt(range, to - 1);
  return to - from > 1 && last.includes('-') ? last : '';
}

/** Words of a title behind what says that it is held no more, or not in full. */
const LONGEST_TITLE = 3;

/** Former police chief, former chief of police: whether the titles behind two words have one of their words in common. */
function areOfOneTitle(hit: LimitHit, answer: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const its = titleBehind(answer, other);
  return titleBehind(hit, own).some((key) => its.some((one) => isSameWord(key, one)));
}

function titleBehind({ to }: LimitHit, { side: { document }, range: { language } }: LimitSide): readonly string[] {
  const keys: string[] = [];
  const { and } = NAME_RULES[language];
  for (let word = to; word < Math.min(document.words.count, to + LONGEST_TITLE); word++) {
    const key = wordKey(document, word);
    if (and.has(key) || gapBefore(document, word).trim() !== '') break;
    if (!isFunctionWord(key, language)) keys.push(key);
  }
  return keys;
}

/**
 * Will reportedly close and will open → will close and will reportedly open: whether a hedge went past a comma or a word for
 * "and", with words on both sides that stay. One that opens or ends its sentence is of all of it.
 */
function isOfOtherClause(hit: LimitHit, answer: LimitHit, own: LimitSide, other: LimitSide): boolean {
  if (isAtEdge(hit, own) || isAtEdge(answer, other)) return false;
  let before = hit.from - 1;
  while (before >= own.sentence.from && own.links[before] === UNLINKED) before--;
  const place = before < own.sentence.from ? UNLINKED : (own.links[before] as number);
  if (place === UNLINKED) return false;
  const passed = place < answer.from ? { from: place + 1, to: answer.from } : { from: answer.to, to: place + 1 };
  const { document } = other.side;
  const { and } = NAME_RULES[other.range.language];
  const stays = (from: number, to: number): boolean => {
    for (let word = from; word < to; word++)
      if (other.links[word] !== UNLINKED && !isFunctionWord(wordKey(document, word), other.range.language)) return true;
    return false;
  };
  // right behind the joint it says so of the word behind it: and reportedly open
  const behind = Math.max(passed.to, answer.to) + 1;
  for (let word = passed.from + 1; word < passed.to; word++) {
    const isJoint = /[,;]/.test(gapBefore(document, word)) || and.has(wordKey(document, word));
    if (isJoint && stays(passed.from, word) && stays(word, behind)) return true;
  }
  return false;
}

function isAtEdge({ from, to }: LimitHit, { sentence }: LimitSide): boolean {
  return from <= sentence.from || to >= sentence.to;
}

/** Words of a clause by which it is known. */
const KNOWN_BY = 8;

/** if the ice by Friday …, …, if by Friday the ice: whether two conditions have a word of content in common that stays. */
function opensSameClause(hit: LimitHit, answer: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const its = { from: answer.to, to: clauseEnd(answer, other) };
  for (let word = hit.to; word < clauseEnd(hit, own); word++) {
    const link = own.links[word] ?? UNLINKED;
    const key = keyAt(own.range, word);
    if (isFunctionWord(key, own.range.language)) continue;
    if (link >= its.from && link < its.to) return true;
    for (let at = its.from; at < its.to; at++) if (isSameWord(keyAt(other.range, at), key)) return true;
  }
  return false;
}

/** The word behind the clause that a limit opens. */
function clauseEnd({ to }: LimitHit, { range, sentence }: LimitSide): number {
  let end = to;
  while (end < Math.min(sentence.to, to + KNOWN_BY) && (end === to || !/[,;:.]/.test(gapBefore(range.document, end))))
    end++;
  return end;
}

/** Vice mayor Reed, the mayor → mayor Reed, the vice mayor: whether the same title stays without the word that it had. */
function isOfAnother(hit: LimitHit, answer: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const itsTitle = answer.host === undefined ? hostPlace(answer, other) : answer.from;
  if (hit.host === undefined) {
    const title = own.links[hostPlace(hit, own)] ?? UNLINKED;
    return title !== UNLINKED && title !== itsTitle;
  }
  const { from, to } = other.range;
  return isInEdit(hit, own) && to - from === 1 && itsTitle !== from && isSameWord(keyAt(other.range, from), hit.host);
}

function isInEdit({ from, to }: LimitHit, { range }: LimitSide): boolean {
  return from >= range.from && to <= range.to;
}

/** Whether words stand in an edit, or right beside it: a post is told in pieces where its title has another form. */
function isBesideEdit({ from, to }: LimitHit, { range }: LimitSide): boolean {
  return from <= range.to && to >= range.from;
}

/** at least 300 euros, 300 euros at least: whether a bound stands beside the same figure in both texts. */
function areOfOneFigure(hit: LimitHit, answer: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const [figure, its] = [figureBeside(own.side, hit), figureBeside(other.side, answer)];
  if (figure === undefined || its === undefined) return false;
  let isLinked = false;
  for (let word = figure.from; word < figure.to; word++) {
    const link = own.links[word] ?? UNLINKED;
    if (link >= its.from && link < its.to) return true;
    isLinked ||= link !== UNLINKED;
  }
  return !isLinked && sameFigure(figure, its);
}

/** Small words and an owner between a limit and what it limits: all [of the ferry company's] boats. */
const FARTHEST_HOST = 4;

/** The word that a limit before it limits: the next one of content, or the rest of its own word (экс-аким). */
function hostOf(hit: LimitHit, side: LimitSide): string {
  return hit.host ?? keyAt(side.range, hostPlace(hit, side));
}

/** Where the word stands that a limit before it limits. */
export function hostPlace({ to }: LimitHit, { range }: LimitSide): number {
  let word = to;
  for (let at = to; at < to + FARTHEST_HOST; at++) {
    const key = keyAt(range, at);
    if (key.endsWith("'s") || (at === word && isFunctionWord(key, range.language))) word = at + 1;
  }
  return word;
}

/** Words that a limit before or after them may have between: тек ауыл балалары, ауыл балалары ғана. */
const LONGEST_HOST = 4;

function isWithin(key: string, before: number, { range, sentence }: LimitSide): boolean {
  for (let word = Math.max(sentence.from, before - LONGEST_HOST); word < before; word++)
    if (key !== '' && isSameWord(keyAt(range, word), key)) return true;
  return false;
}

/** Words between a denial and what is great about the thing that it denies: without any [major] faults, ауыр зардап шеккендер жоқ. */
const NEAR_DENIAL = 3;

/** Whether a denial stands close before or behind words of a sentence. */
export function isNearDenial(side: Side, { from, to }: Range): boolean {
  const { document, breaks } = side;
  let [first, end] = [from, to];
  while (first > 0 && from - first < NEAR_DENIAL && (breaks[first] as number) < SENTENCE_BREAK) first--;
  while (end < document.words.count && end - to < NEAR_DENIAL && (breaks[end] as number) < SENTENCE_BREAK) end++;
  return findNegations({ document, language: languageAt(side, from), from: first, to: end }).length > 0;
}

/** Letters of prepositions and the like. */
const SMALL = 2;

/** Whether a word of a side only joins or is an article. */
export function isSmall({ range }: LimitSide, word: number): boolean {
  const key = keyAt(range, word);
  const { articles, pronouns } = NAME_RULES[range.language];
  // acting director → the director
  const isArticle = articles.has(key);
  if ((key.length > SMALL && !isArticle) || isInitial(wordText(range.document, word))) return false;
  // замглавы ведомства → он
  return !pronouns.has(key);
}

/** Letters that forms of a verb, or a verb and its noun, have in common: шыққан, шықса; обнаружите, обнаружении. */
const SAME_STEM = 3;
/** Words of a condition in which its verb or its noun stands. */
const CONDITION_REACH = 6;

/**
 * Бөртпе шыққан [жағдайда] → бөртпе шықса, если обнаружите → при обнаружении: whether a condition is told by the form of
 * the same verb in the other sentence, or by its noun.
 */
export function isInForm({ limit, from, to }: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const { conditional } = SENSE_RULES[own.range.language];
  if (conditional === undefined || limit.kind !== 'restriction' || limit.beside !== 'clause') return false;
  const { ending, opener } = conditional;
  const isForm = (word: number): boolean =>
    ending?.test(keyAt(other.range, word)) === true ||
    (opener !== undefined && keyAt(other.range, word - 1) === opener);
  const deeds = [keyAt(own.range, from - 1)];
  for (let word = to; word < Math.min(own.sentence.to, to + CONDITION_REACH); word++)
    deeds.push(keyAt(own.range, word));
  const { from: first, to: end } = isEmpty(other.range) ? other.sentence : other.range;
  for (let word = first; word < end; word++)
    if (isForm(word) && deeds.some((deed) => commonPrefix(deed, keyAt(other.range, word)) >= SAME_STEM)) return true;
  return false;
}

/** Всего в регионе 30 школ: a word that opens its sentence and sums up what the sentence counts; всего 30 школ are few. */
export function isSum(side: Side, word: number): boolean {
  const { sums, totals } = SENSE_RULES[languageAt(side, word)];
  if (totals?.has(wordKey(side.document, word)) === true) return figureAt(side, word + 1) !== undefined;
  if (sums?.has(wordKey(side.document, word)) !== true) return false;
  if (word > 0 && (side.breaks[word] as number) < SENTENCE_BREAK) return false;
  if (figureAt(side, word + 1) !== undefined) return false;
  // всего в пяти шагах, but всего в мае
  const led = isFunctionWord(wordKey(side.document, word + 1), languageAt(side, word))
    ? figureAt(side, word + 2)
    : undefined;
  return led === undefined || led.kind === 'date';
}
