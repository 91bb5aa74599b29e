import { paragraphAtWord, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { gapBefore } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { emptyAt, type Finding, retold } from '../../finding.ts';
import { areTold } from '../figure/chance.ts';
import { stepOf } from '../figure/rounded.ts';
import { figuresAmong, wordsWithin } from '../sentences.ts';
import { type Changed, cutAt } from './changed.ts';
import { countedBy } from './figures-apart.ts';
import { areOfOneMeasure } from './one-measure.ts';
import { valuesIn, wordMarks } from './sentence-pairs.ts';

/** Words. A longer line is no headline but the lead. */
const LONGEST_HEADLINE = 20;
/** Paragraphs at the head of a page among which its headline stands, those above it with them. */
const HEAD_PARAGRAPHS = 12;
/** Words behind a headline in which the story says what the headline tells. */
const REACH = 120;
/** Words of content that a headline and the sentence it sums up have in common. */
const FEWEST_SHARED = 2;

/**
 * Council tax set to rise by 4.9 % above a story that tells 3.9 %: figures of a headline that one text has alone which
 * neither story tells, where both stories tell another one of the same measure in a sentence that the headline sums up.
 * Days and hours stand at the head of pages for other reasons.
 */
export function tellHeadlineFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category }) => category === 'inserted' || category === 'deleted',
    (finding) => {
      const which = finding.category === 'inserted' ? 'b' : 'a';
      const changed = othersInStory(context, which, wordsWithin(context[which], finding[which]));
      return changed.length === 0 ? undefined : cutAt(finding, which, changed);
    },
  );
}

function othersInStory(context: Context, which: 'a' | 'b', words: Range): readonly Changed[] {
  const side = context[which];
  const text = context[which === 'a' ? 'b' : 'a'];
  if (!isHeadline(side, words)) return [];
  const figures = figuresAmong(side, words);
  const lone = figures.filter(
    (figure) =>
      isAmount(figure) && !isTwice(side, figure) && !areTold([figure], text, []) && !valuesIn(text).has(figure.value),
  );
  return lone.flatMap((figure) => {
    const answers = summedUp(side, words)
      .flatMap((sentence) => figuresAmong(side, sentence))
      .filter((one) => isAmount(one) && one.value !== figure.value && areOfOneSort(side, one, figure));
    if (answers.some((one) => isRounding(figure, one))) return [];
    const [inStory, ...more] = answers.filter((one) => valuesIn(text).has(one.value));
    const isOnly = inStory !== undefined && [...more, ...answers].every(({ value }) => value === inStory.value);
    const isInHeadline = figures.some(({ value }) => value === inStory?.value);
    return isOnly && !isInHeadline ? [changedTo(which, figure, inStory)] : [];
  });
}

function changedTo(which: 'a' | 'b', { kind, start, end, text }: Figure, inStory: Figure): Changed {
  const nowhere = emptyAt(0);
  const finding: Finding = {
    category: 'number',
    kind,
    a: nowhere,
    b: nowhere,
    rule: 'figure',
    [which]: { start, end },
  };
  return which === 'a' ? { finding, from: text, to: inStory.text } : { finding, from: inStory.text, to: text };
}

function isAmount({ kind, number, doubtful }: Figure): boolean {
  return number !== undefined && kind !== 'date' && kind !== 'time' && kind !== 'reference' && doubtful !== true;
}

/** 4 % above a story that tells 3.9 %: whether a figure has fewer digits than another one, and lies as near as these let it. */
function isRounding({ number: rounded = 0 }: Figure, { number: exact = 0 }: Figure): boolean {
  const step = stepOf(rounded);
  return stepOf(exact) < step && Math.abs(rounded - exact) < step;
}

/** Whether figures measure the same; of those without a unit, whether they count the same: 9 arrests, 11 arrests. */
function areOfOneSort(side: Side, one: Figure, two: Figure): boolean {
  if (!areOfOneMeasure(one, two)) return false;
  if (one.unit !== undefined) return true;
  const counted = countedBy(side, one);
  return countedBy(side, two).some((noun) => counted.includes(noun));
}

/** Whether a text tells a figure more than once. */
function isTwice({ figures }: Side, { value, unit }: Figure): boolean {
  return figures.filter((one) => one.value === value && one.unit === unit).length > 1;
}

/** Whether words are a short line at the head of a page, without a full stop, with more behind it. */
function isHeadline(side: Side, { from, to }: Range): boolean {
  if (to === from || to - from > LONGEST_HEADLINE || to >= side.document.words.count) return false;
  if (/^["»”)]*[.!…:;]/.test(gapBefore(side.document, to))) return false;
  return paragraphAtWord(side, from) < HEAD_PARAGRAPHS && paragraphAtWord(side, to - 1) === paragraphAtWord(side, from);
}

/** The sentences of the story, close behind a headline, that say what it says. */
function summedUp(side: Side, { from, to }: Range): readonly Range[] {
  const { document, breaks } = side;
  const told = wordMarks(side, { from, to });
  const end = Math.min(document.words.count, to + REACH);
  const sentences: Range[] = [];
  for (let first = to; first < end; ) {
    let next = first + 1;
    while (next < document.words.count && (breaks[next] as number) < SENTENCE_BREAK) next++;
    const shared = [...wordMarks(side, { from: first, to: next })].filter((mark) => told.has(mark));
    if (shared.length >= FEWEST_SHARED) sentences.push({ from: first, to: next });
    first = next;
  }
  return sentences;
}
