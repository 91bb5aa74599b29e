import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt } from '../../../annotate/annotated.ts';
import { sameFigure } from '../../../annotate/figure/value.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { NAME_RULES, SENSE_RULES } from '../../../language/rules.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { gapBefore } from '../../../text/document.ts';
import { type EditRange, keyAt } from '../edit-range.ts';
import { figureBeside } from '../limit-figure.ts';
import type { LimitSide } from '../limit-place.ts';
import type { LimitHit } from '../limit-table.ts';
import { tellingLength } from '../tense.ts';

/** Whether the other sentence, which has fewer words of a limit, says the same without them. */
export function isInOtherWords(
  hit: LimitHit,
  mine: readonly LimitHit[],
  ofOther: readonly LimitHit[],
  own: LimitSide,
  other: LimitSide,
): boolean {
  return (
    (ofOther.some(({ limit }) => limit === hit.limit) && isOneAround(hit, mine, own)) ||
    isOfCount(hit, own) ||
    isSaidByMark(hit, own, other) ||
    hasOtherForm(hit, own, other) ||
    isConditionSaid(hit, own, other) ||
    (hit.limit.ofAll === true && !ofOther.some(({ limit }) => limit.kind === 'quantifier') && isReworded(own, other))
  );
}

/** More than 100, 100+: whether the same figure has a mark in the other sentence that says the same. */
function isSaidByMark(hit: LimitHit, { side }: LimitSide, { side: other, sentence }: LimitSide): boolean {
  const { marks } = hit.limit;
  const figure = marks === undefined ? undefined : figureBeside(side, hit);
  if (figure === undefined) return false;
  return other.figures.some(
    (its) =>
      its.from >= sentence.from &&
      its.to <= sentence.to &&
      sameFigure(its, figure) &&
      marks?.split(' ').some((mark) => other.document.text.startsWith(mark, its.end)) === true,
  );
}

/** Share of the words of content of the longer sentence that stay where no more was done to it than an edit or two. */
const LEFT_AS_IT_WAS = 0.8;

/**
 * Whether a sentence was worded anew: of all what is said without it says a house there as it likes (each rider may bring a
 * bag, riders may bring bags); in a sentence that was left as it was such a word came or went for itself.
 */
export function isReworded(own: LimitSide, other: LimitSide): boolean {
  const [ofOwn, ofOther] = [contentOf(own), contentOf(other)];
  const { links, range } = own;
  const stays = (word: number): boolean => {
    const answer = links[word] ?? UNLINKED;
    if (answer !== UNLINKED) return ofOther.includes(answer);
    const key = keyAt(range, word);
    return ofOther.some(
      (at) => other.links[at] === UNLINKED && sameLemma(key, keyAt(other.range, at), range.language, false),
    );
  };
  return ofOwn.filter(stays).length < LEFT_AS_IT_WAS * Math.max(ofOwn.length, ofOther.length);
}

/** The words of content of a sentence, but for those of the edit and of figures, which a house writes in its notation. */
function contentOf({ side, range, sentence }: LimitSide): readonly number[] {
  const words: number[] = [];
  for (let word = sentence.from; word < sentence.to; word++)
    if (
      (word < range.from || word >= range.to) &&
      figureAt(side, word) === undefined &&
      !isFunctionWord(keyAt(range, word), range.language)
    )
      words.push(word);
  return words;
}

/** Words that one limit of two halves stands around: тек [бестен бірі] ғана. */
const LONGEST_INSIDE = 6;

/** Whether a limit before its words and one behind them are one. */
function isOneAround(hit: LimitHit, mine: readonly LimitHit[], { range }: LimitSide): boolean {
  return mine.some((one) => {
    if (one.after === hit.after) return false;
    const [first, second] = one.from < hit.from ? [one, hit] : [hit, one];
    if (first.after || second.from - first.to > LONGEST_INSIDE) return false;
    for (let word = first.to; word <= second.from; word++)
      if (/[,;:.]/.test(gapBefore(range.document, word))) return false;
    return true;
  });
}

/** [One of them] flew → as one is named, flew: whether the count of those that are meant stays. */
function isOfCount({ limit, from, to }: LimitHit, { side, links }: LimitSide): boolean {
  return limit.kind === 'quantifier' && to - from > 1 && figureAt(side, from) !== undefined && links[from] !== UNLINKED;
}

/** Үш [күдікті] → күдіктілердің үшеуі: whether the same word stands in the other sentence in another form, which no list has. */
function hasOtherForm({ limit, from, to }: LimitHit, { range }: LimitSide, other: LimitSide): boolean {
  if (limit.kind !== 'hedge' || to - from !== 1) return false;
  const key = keyAt(range, from);
  for (let word = other.sentence.from; word < other.sentence.to; word++)
    if (other.links[word] === UNLINKED && sameLemma(key, keyAt(other.range, word), range.language, false)) return true;
  return false;
}

/** Words of a clause by which it is known, and the share of them that the other sentence has. */
const KNOWN_BY = 8;
const SAID = 0.75;

/**
 * Lamps [in the last hour] may delay it → may delay it [if they are on in the last hour]: whether a sentence that was worded
 * anew has the words of content of a condition, as it may name what it takes for the deed.
 */
function isConditionSaid({ limit, from, to }: LimitHit, own: LimitSide, other: LimitSide): boolean {
  if (limit.kind !== 'restriction' || limit.beside !== 'clause') return false;
  const { language, document } = own.range;
  // where the verb of a condition has an ending, it stands before its word
  const step = SENSE_RULES[language].conditional?.ending === undefined ? 1 : -1;
  const clause: number[] = [];
  for (let word = step > 0 ? to : from - 1; clause.length < KNOWN_BY; word += step) {
    if (word < own.sentence.from || word >= own.sentence.to) break;
    if (clause.length > 0 && /[,;:.]/.test(gapBefore(document, step > 0 ? word : word + 1))) break;
    clause.push(word);
  }
  const content = clause.filter((word) => !isFunctionWord(keyAt(own.range, word), language));
  const said = content.filter((word) => standsIn(word, own, other));
  return said.length > 1 && said.length >= SAID * content.length && isReworded(own, other);
}

function standsIn(word: number, own: LimitSide, { range, sentence }: LimitSide): boolean {
  const key = keyAt(own.range, word);
  for (let at = sentence.from; at < sentence.to; at++) {
    const its = keyAt(range, at);
    if (isSameWord(key, its) || sameLemma(key, its, range.language, false)) return true;
  }
  return false;
}

/** Words between what a quantifier is of and the quantifier behind it: the boats [will] all be checked. */
const FAR_BEHIND = 3;

/**
 * Whether a limit that both sentences have only stands on the other side of what it limits: all boats will, the boats
 * will all; барлық бағбан, бағбандардың бәрі; only between 8 and 11, between 8 and 11 only.
 */
export function standsElsewhere(
  hit: LimitHit,
  answer: LimitHit | undefined,
  own: LimitSide,
  other: LimitSide,
): boolean {
  if (answer === undefined) return false;
  if (hit.limit.beside === 'clause') return arePronounConditions(hit, answer, own, other);
  if (hit.limit.kind === 'quantifier')
    return isBehindHost(hit, answer, own, other) || isBehindHost(answer, hit, other, own);
  return hit.limit.kind === 'restriction' && (isBehindFigures(hit, own, answer) || isBehindFigures(answer, other, hit));
}

function isBehindHost(before: LimitHit, behind: LimitHit, own: LimitSide, other: LimitSide): boolean {
  // лодки [всего] порта: of what stands behind it, whose form it has
  const isOneForm = keyAt(own.range, before.from) === keyAt(other.range, behind.from);
  if (!behind.after && !isOneForm) return false;
  const { articles } = NAME_RULES[own.range.language];
  let host = before.to;
  while (articles.has(keyAt(own.range, host))) host++;
  const key = keyAt(own.range, host);
  for (let word = behind.from - 1; word >= Math.max(other.sentence.from, behind.from - FAR_BEHIND); word--) {
    const its = keyAt(other.range, word);
    if (isSameWord(its, key) || sameLemma(its, key, own.range.language, false)) return key !== '';
    const { document, language } = other.range;
    if (!isFunctionWord(its, language) || tellingLength(document, word, language) === 0) return false;
  }
  return false;
}

/** Whether a limit stands right before words that are linked, small ones and figures, and the answer right behind the last. */
function isBehindFigures(before: LimitHit, own: LimitSide, behind: LimitHit): boolean {
  let word = before.to;
  let last = UNLINKED;
  let hasFigure = false;
  while (word < own.sentence.to && isFigureOrSmall(own, word)) {
    hasFigure ||= figureAt(own.side, word) !== undefined;
    last = Math.max(last, own.links[word] ?? UNLINKED);
    word++;
  }
  return hasFigure && last !== UNLINKED && last + 1 === behind.from;
}

function isFigureOrSmall({ side, range }: LimitSide, word: number): boolean {
  return figureAt(side, word) !== undefined || isFunctionWord(keyAt(range, word), range.language);
}

/** Words of a condition that says no more than that what was told comes to pass: if it works, if that goes well. */
const SHORT_CONDITION = 4;

/** Whether both conditions are of what was told before: a pronoun does in them what little they say. */
function arePronounConditions(hit: LimitHit, answer: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const isOfPronoun = ({ to }: LimitHit, { range, sentence }: LimitSide): boolean => {
    let end = to + 1;
    while (end < sentence.to && !/[,;:.]/.test(gapBefore(range.document, end))) end++;
    return end - to <= SHORT_CONDITION && isPronoun(range, to);
  };
  return isOfPronoun(hit, own) && isOfPronoun(answer, other);
}

function isPronoun(range: EditRange, word: number): boolean {
  const key = keyAt(range, word);
  const { conditional } = SENSE_RULES[range.language];
  return NAME_RULES[range.language].pronouns.has(key) || conditional?.subjects?.has(key) === true;
}
