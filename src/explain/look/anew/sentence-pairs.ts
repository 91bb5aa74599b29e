import type { Side } from '../../../annotate/annotated.ts';
import { onceOfText } from '../../../annotate/once-of-text.ts';
import { roleAt } from '../../../annotate/role/pieces.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { areTold } from '../figure/chance.ts';
import { isContent } from '../neighbourhood.ts';
import { figuresAmong, wordsWithin } from '../sentences.ts';

/** Sentences that are looked at of each text: as many as a long story has. */
const MOST_SENTENCES = 120;
/** Words of content of a sentence that can be known again. */
const FEWEST_MARKS = 3;
/** Letters that forms of a word have in common, as far as they are looked at. */
const COMMON_START = 5;
/** Marks that two sentences have in common which say the same. */
const FEWEST_SHARED = 3;
/** Those of them that are words, or figures that both texts tell. */
const FEWEST_TOLD = 2;
/** Marks of a short sentence (The next meeting is on 21 August), and the share of them that is enough. */
const SHORT = 4;
const SHARED_OF_SHORT = 0.5;
/** Opens the mark of what sort a figure is. */
const SORT = '?';
/** Of a day or an hour, which a short sentence is about. */
const OF_TIME = /^\?(?:date|time) /;
/** Share of the marks of the shorter one. */
const SHARED = 0.34;

/** A sentence that one text has alone, and what it can be known by: how its words begin, its figures. */
interface Lone {
  readonly words: Range;
  readonly marks: ReadonlySet<string>;
}

/** The sentences that each text has alone, and those of them that say the same. */
export interface SentencesAnew {
  readonly went: readonly Range[];
  readonly came: readonly Range[];
  readonly pairs: readonly RangePair[];
  /** One that went or came with one of the other text of which only a part is new: a lead told the headline of the other. */
  readonly partly: readonly RangePair[];
}

const NONE: SentencesAnew = { went: [], came: [], pairs: [], partly: [] };

/**
 * Sentences that went and sentences that came which say the same in other words, wherever they stand: for each that came
 * the one that has most in common with it.
 */
export function sentencesAnew({ a, b }: Context, findings: readonly Finding[]): SentencesAnew {
  const went = loneSentences(a, b, findings, 'a', 'deleted');
  const came = loneSentences(b, a, findings, 'b', 'inserted');
  if (went.length + came.length === 0) return NONE;
  const newInA = came.length === 0 ? [] : loneSentences(a, b, findings, 'a', 'wording');
  const newInB = went.length === 0 ? [] : loneSentences(b, a, findings, 'b', 'wording');
  return {
    went: went.map(({ words }) => words),
    came: came.map(({ words }) => words),
    pairs: pairsOf(went, came),
    partly: [...pairsOf(went, newInB), ...pairsOf(newInA, came)],
  };
}

/** Sentences that came, each with the one that went which has most in common with it. */
function pairsOf(went: readonly Lone[], came: readonly Lone[]): readonly RangePair[] {
  if (went.length === 0 || came.length === 0) return [];
  const byMark = new Map<string, number[]>();
  for (const [at, { marks }] of went.entries())
    for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), at]);
  return came.flatMap(({ words, marks }) => {
    const one = nearest(marks, went, byMark);
    return one === undefined ? [] : [{ a: one.words, b: words }];
  });
}

function nearest(
  marks: ReadonlySet<string>,
  went: readonly Lone[],
  byMark: ReadonlyMap<string, readonly number[]>,
): Lone | undefined {
  const shared = new Map<number, readonly string[]>();
  for (const mark of marks) for (const at of byMark.get(mark) ?? []) shared.set(at, [...(shared.get(at) ?? []), mark]);
  let best: Lone | undefined;
  let most = 0;
  for (const [at, common] of shared) {
    const one = went[at] as Lone;
    const size = Math.min(marks.size, one.marks.size);
    const share = common.length / size;
    if (share > most && saysTheSame(common, size)) [best, most] = [one, share];
  }
  return best;
}

/** Whether sentences with these marks in common, of so many of the shorter one, say the same. */
function saysTheSame(common: readonly string[], size: number): boolean {
  const told = common.filter((mark) => !mark.startsWith(SORT)).length;
  const share = common.length / size;
  if (size <= SHORT && told > 0 && share >= SHARED_OF_SHORT && common.some((mark) => OF_TIME.test(mark))) return true;
  return common.length >= FEWEST_SHARED && told >= FEWEST_TOLD && share >= SHARED;
}

/** The sentences of words that one text has alone; of those that were put into one, the whole of it. */
function loneSentences(
  side: Side,
  text: Side,
  findings: readonly Finding[],
  which: 'a' | 'b',
  category: Finding['category'],
): readonly Lone[] {
  const found: Lone[] = [];
  for (const finding of findings) {
    if (finding.category !== category) continue;
    const isPart = category === 'wording';
    const own = wordsWithin(side, finding[which]);
    if (isPart && (isAnswered(finding, which) || own.to - own.from < FEWEST_MARKS)) continue;
    const { from, to } = isPart ? wholeSentence(side, own) : own;
    for (let start = from; start < to; ) {
      let end = start + 1;
      while (end < to && (side.breaks[end] as number) < SENTENCE_BREAK) end++;
      const words = { from: start, to: end };
      if (roleAt(side.rolePieces, start, end) === undefined) {
        const marks = marksOf(side, words, text);
        if (marks.size >= FEWEST_MARKS) found.push({ words, marks });
      }
      if (found.length === MOST_SENTENCES) return found;
      start = end;
    }
  }
  return found;
}

/** Whether words of the other text stand in the place of a finding. */
function isAnswered({ a, b }: Finding, which: 'a' | 'b'): boolean {
  const other = which === 'a' ? b : a;
  return other.start < other.end;
}

function wholeSentence({ breaks }: Side, { from, to }: Range): Range {
  let [first, end] = [from, to];
  while (first > 0 && (breaks[first] as number) < SENTENCE_BREAK) first--;
  while (end < breaks.length && (breaks[end] as number) < SENTENCE_BREAK) end++;
  return { from: first, to: end };
}

/** A figure that the other text has nowhere may be another one there: what sort it is of is a mark as well. */
function marksOf(side: Side, words: Range, text: Side): ReadonlySet<string> {
  const marks = wordMarks(side, words);
  for (const figure of figuresAmong(side, words)) {
    const { kind, unit = '', value } = figure;
    const isTold = valuesIn(text).has(value) || areTold([figure], text, []);
    marks.add(isTold ? `#${value}` : `${SORT}${kind} ${unit}`);
  }
  return marks;
}

/** How the words of content of a range begin, figures aside. */
export function wordMarks(side: Side, { from, to }: Range): Set<string> {
  const marks = new Set<string>();
  for (let word = from; word < to; word++)
    if (side.figureOfWord[word] === 0 && isContent(side, word))
      marks.add(wordKey(side.document, word).slice(0, COMMON_START));
  return marks;
}

const values = onceOfText<ReadonlySet<string>>();

/** The values of all figures of a text. */
export function valuesIn(side: Side): ReadonlySet<string> {
  return values(side, '', () => new Set(side.figures.map(({ value }) => value)));
}
