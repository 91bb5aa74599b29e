import { figureAt, languageAt, paragraphAtWord, type Side } from '../../annotate/annotated.ts';
import { isAbbreviationOf, lettersOfAcronym } from '../../language/abbreviation.ts';
import { commonPrefix } from '../../language/endings.ts';
import { NAME_RULES } from '../../language/rules.ts';
import type { Limit, SenseKind } from '../../language/shape/sense.ts';
import { keysBetween, wordKey, wordText } from '../../text/document.ts';
import type { Context } from '../context.ts';
import { isBesideTitle } from './beside-title.ts';
import { type EditRange, keyAt } from './edit-range.ts';
import { isInOtherWords, isReworded, standsElsewhere } from './limit/in-other-words.ts';
import { isOneHedge } from './limit/one-hedge.ts';
import { isAlike, isForOther, isOfWordBeside, standsAnew } from './limit/replaced.ts';
import { areOfSameFigure, boundsFigure, figureBeside, isBoundReplaced, isWithinRate } from './limit-figure.ts';
import { goesOn, isApposition, isOfficeOf, isSomebody, isToldOtherwise } from './limit-office.ts';
import {
  answerOf,
  hasMoved,
  hostPlace,
  isInForm,
  isNearDenial,
  isSmall,
  isSum,
  type LimitSide,
  placesOf,
} from './limit-place.ts';
import { hasMarks, joinedHost, type LimitHit, type LimitTable, limitTableOf, matchAt } from './limit-table.ts';
import { findNegations, type Negation } from './negation.ts';
import type { Case, Classified } from './rule.ts';
import { isBesideNoun } from './sense/beside.ts';
import { isSuperlative } from './sense/superlative.ts';
import { areOfOneModality } from './sense.ts';
import { tellingLength } from './tense.ts';

/**
 * Whether a word that limits came, went, or stands beside other words now: only, up to, except, allegedly, deputy. The
 * same limit in other words of the same sentence is none (only → just, вице-министр → заместитель министра), nor is
 * one that the whole sentence has, wherever it stands.
 */
export function limit({ context, a, b }: Case): Classified | undefined {
  const table = limitTableOf(a.language);
  if (!mayLimit(table, a) && !mayLimit(table, b)) return undefined;
  const { alignment } = context;
  if (isInRole(context, a, b)) return undefined;
  const [own, other] = placesOf(
    { side: context.a, range: a, links: alignment.links },
    { side: context.b, range: b, links: alignment.backLinks },
  );
  const kind = changeFrom(table, own, other) ?? changeFrom(table, other, own);
  return kind && !areOfOneModality(a, b) ? { category: 'sense', kind, rule: 'limit' } : undefined;
}

/** Whether an edit stands in a line with a role; the place of words that came at a line's end is before the next line. */
function isInRole({ a, b }: Context, rangeA: EditRange, rangeB: EditRange): boolean {
  const [side, range] = rangeA.from < rangeA.to ? [a, rangeA] : [b, rangeB];
  return side.roles[paragraphAtWord(side, range.from)] !== undefined;
}

/** Whether the words of the lists that an edit touches say the same on both sides (не менее → как минимум). */
export function keepsLimits(context: Context, a: EditRange, b: EditRange): boolean {
  const table = limitTableOf(a.language);
  if (!mayLimit(table, a) && !mayLimit(table, b)) return false;
  const [own, other] = placesOf(
    { side: context.a, range: a, links: context.alignment.links },
    { side: context.b, range: b, links: context.alignment.backLinks },
  );
  const [inA, inB] = [touched(table, own), touched(table, other)];
  const near = (place: LimitSide, { from, to }: LimitHit): boolean =>
    from <= place.range.to + 1 && to >= place.range.from - 1;
  const answered = (hits: readonly LimitHit[], from: LimitSide, place: LimitSide): boolean => {
    const others = hits.length === 0 ? [] : hitsIn(table, place, place.sentence);
    return hits.every((mine) =>
      others.some(
        (hit) => hit.limit === mine.limit && (near(place, hit) || areOfSameFigure(from.side, mine, place.side, hit)),
      ),
    );
  };
  return inA.length + inB.length > 0 && answered(inA, own, other) && answered(inB, other, own);
}

/** Words of an entry that may stand before an edit of its last one. */
export const LONGEST_ENTRY = 4;

/** Whether an entry has words of a range. Many a small word begins one (за, до), and hardly any goes on as it does. */
function mayLimit(table: LimitTable, range: EditRange): boolean {
  const { mayBegin, mayBeginLong, within } = table;
  const { document, from, to } = range;
  for (let word = from - LONGEST_ENTRY + 1; word < to; word++) {
    const isInside = word >= from;
    if (!(isInside ? mayBegin : mayBeginLong)(document, word)) continue;
    const match = matchAt(table, range, word, (at) => keyAt(range, at));
    if (match === undefined ? isInside && within(wordKey(document, word)) !== undefined : word + match.words > from)
      return from < to;
  }
  return false;
}

function hitsIn(
  table: LimitTable,
  { side, range }: LimitSide,
  span: { from: number; to: number },
): readonly LimitHit[] {
  const { document } = side;
  const hits: LimitHit[] = [];
  const key = (word: number): string => (word < span.to ? keyAt(range, word) : '');
  for (let word = Math.max(0, span.from); word < span.to; ) {
    let next = word + 1;
    if (table.mayBegin(document, word)) {
      const match = matchAt(table, range, word, key);
      for (const { limit, mark, after } of match?.values ?? []) {
        const to = word + (match?.words ?? 1);
        next = Math.max(next, to);
        // a word of two patterns (предварительно, предварительн*) is one hit
        const isKnown = hits.at(-1)?.limit === limit && hits.at(-1)?.from === word;
        if (limit === undefined || isKnown || !hasMarks(document, word, to, mark)) continue;
        const hit = { limit, from: word, to, after };
        if (standsRight(side, hit, table)) hits.push(hit);
      }
      const inside = match === undefined ? table.within(wordKey(document, word)) : undefined;
      if (inside !== undefined) {
        hits.push({ ...inside, from: word, to: word + 1, after: false });
        const host = table.ofHost(inside.host);
        if (host !== undefined) hits.push({ limit: host, from: word, to: word + 1, after: false });
      }
    }
    word = next;
  }
  return hits;
}

/** Whether beside the words stands what they need: up to 500, but some 500 is about 500; May 3 is a date. */
function standsRight(side: Side, { limit, from, to, after }: LimitHit, { compares, nounsOf }: LimitTable): boolean {
  const { figureOfWord, document } = side;
  const nouns = limit.nouns === undefined ? undefined : nounsOf.get(limit);
  if (nouns !== undefined && !isBesideNoun(document, { from, to, after }, nouns)) return false;
  const isFigure = (word: number): boolean => figureAt(side, word) !== undefined;
  // оннан бір бөлігі: a tenth part
  if (limit.mayCount === true && isFigure(from) && figureOfWord[from] === figureOfWord[from - 1]) return false;
  // May 3 is a date, and first deputy no place in a row
  for (let word = from; word < to; word++)
    if (isFigure(word) && limit.beside !== 'figure' && limit.mayCount !== true && !isWithinRate(side, word))
      return false;
  if (limit.kind === 'post' && isSomebody(side, to)) return false;
  if (limit.beside === 'title') return isBesideTitle(side, from, to);
  if (limit.beside === 'figure') return boundsFigure(side, { from, to, after }, compares(document, from));
  if (limit.kind === 'quantifier' && isSum(side, from)) return false;
  // slightly more than 500 is more than 500
  if (limit.beside === 'comparison') return compares(document, to) && !isFigure(to + 1) && !isFigure(to + 2);
  if (limit.beside === 'denial') return isNearDenial(side, { from, to });
  if (limit.beside === 'superlative') return isSuperlative(wordKey(document, to), languageAt(side, to));
  return limit.beside !== 'no-figure' || !isFigure(to);
}

/** The entries of which a range has words. */
function touched(table: LimitTable, place: LimitSide): readonly LimitHit[] {
  const { from, to } = place.range;
  if (from === to) return [];
  const start = Math.max(place.sentence.from, from - LONGEST_ENTRY + 1);
  const span = { from: start, to: Math.min(to + LONGEST_ENTRY, place.side.document.words.count) };
  return hitsIn(table, place, span).filter((hit) => hit.to > from && hit.from < to);
}

function changeFrom(table: LimitTable, own: LimitSide, other: LimitSide): SenseKind | undefined {
  const hits = touched(table, own).filter((hit) => limitsWhatStays(hit, own, other));
  if (hits.length === 0) return undefined;
  const ofOwn = hitsIn(table, own, own.sentence);
  const ofOther = hitsIn(table, other, other.sentence);
  for (const hit of hits) {
    const { limit } = hit;
    const mine = hitsOf(limit, ofOwn, own);
    const theirs = hitsOf(limit, ofOther, other);
    const more = mine.length - theirs.length;
    if (
      more > 0
        ? !isToldOtherwise(table, limit, own, other, more) &&
          !isDenied(hit, own, other) &&
          !isInForm(hit, own, other) &&
          !isInOtherWords(hit, mine, ofOther, own, other) &&
          !(limit.nouns !== undefined && (isReworded(own, other) || wasSaid(table, limit, other))) &&
          !(theirs.length > 0 && isOneHedge(hit, mine, own, other))
        : hasMoved(hit, mine, theirs, own, other) && !standsElsewhere(hit, answerOf(hit, mine, theirs), own, other)
    )
      return limit.kind;
  }
  return undefined;
}

/** Words before a sentence in which the whole term may stand. */
const SAID_BEFORE = 400;

/** The net profit fell to 3 million. [Profit] was 5 million before: whether a text has a limit before a sentence. */
function wasSaid(table: LimitTable, limit: Limit, place: LimitSide): boolean {
  const { from } = place.sentence;
  return hitsIn(table, place, { from: Math.max(0, from - SAID_BEFORE), to: from }).some((hit) => hit.limit === limit);
}

/** The hits of one limit; two bounds of one figure are one: от 10 человек и более. */
function hitsOf(limit: Limit, hits: readonly LimitHit[], place: LimitSide): readonly LimitHit[] {
  const own = hits.filter((hit) => hit.limit === limit);
  if (limit.beside !== 'figure' || own.length < 2) return own;
  return own.filter(
    (hit, at) => at === 0 || figureBeside(place.side, hit) !== figureBeside(place.side, own[at - 1] as LimitHit),
  );
}

/** Did not pay for refused to pay: the denial stands on the other side, and not beside the limit as well. */
function isDenied({ limit, from, to }: LimitHit, own: LimitSide, other: LimitSide): boolean {
  if (limit.kind !== 'antonym') return false;
  const denials = ({ range, sentence }: LimitSide): readonly Negation[] => findNegations({ ...range, ...sentence });
  const theirs = denials(other).length;
  // did not fail to: the denial in the words of a limit is its own
  return theirs > 0 && theirs > denials(own).filter(({ word }) => word < from || word >= to).length;
}

/** Longer additions are clauses that bring along what they limit. Words. */
const LONGEST_ADDITION = 3;
const LONGEST_CLAUSE = 20;
/** Words that went elsewhere without the limit among them, and the kinds that stand beside their verb there. */
const LONGEST_MOVED = 6;
const MAY_MOVE: ReadonlySet<SenseKind> = new Set(['hedge', 'modality']);
/** Words replaced together with a limit that came: закроет → может закрыть. */
const LONGEST_REPLACED = 4;

/**
 * Whether a limit is about words that both texts have: it is all that came, ends what came, opens a clause, or stands
 * with another form of the words in its place.
 */
function limitsWhatStays(hit: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const { range } = own;
  // what is denied no more is another deed, however great
  if (hit.limit.beside === 'denial' && findNegations({ ...other.range, ...other.sentence }).length === 0) return false;
  const length = range.to - range.from;
  const others = other.range.to - other.range.from;
  // was [→ first] deputy minister: the rest of the post stays, whatever stands before it
  if (hit.limit.kind === 'post' && hit.to > range.to && goesOn(own, other)) return true;
  if (others === 0) {
    // assistant coach Brell → Brell: with its whole office somebody has no other one
    if (hit.limit.kind === 'post' && hit.from === range.from && hit.to < range.to && isOfficeOf(hit, own, other))
      return false;
    if (hit.limit.kind === 'post' && isApposition(hit, own, other)) return false;
    if (hit.limit.beside === 'clause')
      return length <= LONGEST_CLAUSE && (hit.from <= range.from + 1 || hit.to >= range.to);
    if (hit.to >= range.to || (hit.from <= range.from && length <= LONGEST_ADDITION)) return true;
    // Завод [может остановиться] в мае → в мае завод [остановится]
    return length <= LONGEST_MOVED && MAY_MOVE.has(hit.limit.kind) && standsAnew(hostPlace(hit, own), own, other);
  }
  if (Math.max(length, others) > LONGEST_REPLACED + 2) return false;
  const rest: string[] = [];
  for (let word = range.from; word < range.to; word++)
    if (word < hit.from || word >= hit.to) rest.push(keyAt(range, word));
    else if (hit.host !== undefined) rest.push(hit.host);
    else if (hit.to - hit.from === 1) rest.push(...joinedHost(hit.limit, keyAt(range, word)));
  // vice president → VP
  const short = others === 1 ? wordText(other.range.document, other.range.from) : '';
  const keys = keysBetween(range.document, range.from, range.to);
  if (lettersOfAcronym(short) !== '' && isAbbreviationOf(short, keys, range.language)) return false;
  // acting chief executive officer → CEO
  if (isAbbreviationOf(short, rest, range.language)) return true;
  if (others === 1 && rest.length <= MOST_BESIDE_HEDGE && isMadeSure(hit, other)) return true;
  if (isOfWordBeside(hit, own, other)) return true;
  if (isForOther(hit, own, other)) return true;
  // provided they pay → and they pay
  const isSmallBeside = (word: number): boolean =>
    isSmall(other, word) ||
    (hit.limit.beside === 'clause' && NAME_RULES[range.language].and.has(keyAt(other.range, word)));
  if (Math.abs(rest.length - others) > 1 || rest.length === 0)
    return (
      rest.length === 0 &&
      ((others === 1 && isSmallBeside(other.range.from)) ||
        isBoundReplaced(hit, range, others) ||
        (hit.limit.isVerb === true && hit.to <= range.to && others <= LONGEST_VERB))
    );
  let isAnswered = false;
  for (let word = other.range.from; word < other.range.to; word++)
    isAnswered ||=
      isSmallBeside(word) ||
      rest.some(
        (key) =>
          isAlike(key, keyAt(other.range, word), range.language) || isSameDeed(hit, key, keyAt(other.range, word)),
      );
  return isAnswered;
}

/** Words of a verb with its auxiliaries: had just launched. */
const LONGEST_VERB = 3;

/** Words of the deed beside a hedge: is accused of [stealing]. */
const MOST_BESIDE_HEDGE = 1;

/** Is likely to → will, is accused of stealing → stole: what will be or was stands in the place of a hedge. */
function isMadeSure({ limit: { kind } }: LimitHit, { range }: LimitSide): boolean {
  return kind === 'hedge' && tellingLength(range.document, range.from, range.language) > 0;
}

/** Letters of the common beginning of two forms of a verb beside a word that says that it may be done: могут поехать, поедут. */
const ALIKE_BESIDE_HEDGE = 3;

function isSameDeed({ limit: { kind } }: LimitHit, one: string, two: string): boolean {
  return (kind === 'hedge' || kind === 'modality') && commonPrefix(one, two) >= ALIKE_BESIDE_HEDGE;
}
