import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { endsOf } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import { isOneWord, type Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';
import { areSameDays } from './days-listed.ts';
import { isOfRange } from './range-words.ts';
import { areRoundedInHead, isRoundedInPlace } from './rounded.ts';

/** What a word that bounds a figure is where the figure is told in another way: a part of that way. */
export function boundAs(context: Context, finding: Finding): Finding['category'] | undefined {
  // nearly half of them: a word of the figure
  const isRange = finding.kind === 'bound' && (isOfRange(context, finding) || isBetween(context, finding));
  return isRange || isOfRounded(context, finding) || isOfDays(context, finding) || isOfWeekday(context, finding)
    ? 'wording'
    : undefined;
}

/**
 * 27 қазаннан 2 қарашаға дейін → 27 қазан мен 2 қараша аралығында: the word behind the second end of a stretch, in the place
 * of another one that says of the same two ends that all between them is meant.
 */
function isBetween({ a, b }: Context, finding: Finding): boolean {
  const [inA, inB] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  if (!isOneWord(inA) || !isOneWord(inB)) return false;
  const [one, two] = [stretchWord(a, inA.from), stretchWord(b, inB.from)];
  if (one === undefined || two === undefined || one === two) return false;
  const [ends, others] = [endsBefore(a, inA.from), endsBefore(b, inB.from)];
  return ends.length === 2 && others.length === 2 && ends.every((end, at) => sameFigure(end, others[at] ?? end));
}

function stretchWord(side: Side, word: number): 'between' | 'to' | undefined {
  const { betweenBehind, rangeWords } = lexiconOfFigures(languageAt(side, word)).notation;
  const key = wordKey(side.document, word);
  if (betweenBehind?.has(key) === true) return 'between';
  return betweenBehind !== undefined && rangeWords.has(key) ? 'to' : undefined;
}

/** Words before the one behind the second end among which both ends stand. */
const STRETCH = 8;

/** The ends of a stretch before a word, the second one right before it. */
function endsBefore(side: Side, word: number): readonly Figure[] {
  const ends = figuresAmong(side, { from: Math.max(0, word - STRETCH), to: word })
    .flatMap(endsOf)
    .slice(-2);
  return ends.at(-1)?.to === word ? ends : [];
}

/** 12, 13 және 14 маусымда → 12-нен 14 маусымға дейін: the bound of a stretch of days that are told one by one as well. */
function isOfDays(context: Context, finding: Finding): boolean {
  const inA = figuresBeside(context.a, finding.a);
  const inB = figuresBeside(context.b, finding.b);
  if (!inA.some(isDate) && !inB.some(isDate)) return false;
  const sentences = sentencesOf(context, finding);
  return sentences !== undefined && areSameDays(context, sentences, inA, inB);
}

function isDate({ kind }: Figure): boolean {
  return kind === 'date';
}

/** The figures that a span has words of, or that stand right beside it. */
function figuresBeside(side: Side, span: Finding['a']): readonly Figure[] {
  const { from, to } = wordsWithin(side, span);
  return figuresAmong(side, { from: Math.max(0, from - 1), to: to + 1 });
}

/** More than 1,200 above the exact figure: the bound goes with the round figure that it stands beside. */
function isOfRounded(context: Context, finding: Finding): boolean {
  const inA = figuresBeside(context.a, finding.a);
  const inB = figuresBeside(context.b, finding.b);
  return areRoundedInHead(context, inA, inB) || isRoundedInPlace(context, inA, inB);
}

/** On Saturdays → every Saturday: the word beside a day of the week whose form or noun says the same in the other sentence. */
function isOfWeekday(context: Context, finding: Finding): boolean {
  if (finding.kind !== 'quantifier') return false;
  const days = [...figuresBeside(context.a, finding.a), ...figuresBeside(context.b, finding.b)].filter(isWeekday);
  const sentences = days.length === 0 ? undefined : sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const isTold = (side: Side, words: Range): boolean => days.some(({ value }) => isEachWeek(side, words, value));
  return isTold(context.a, sentences.a) && isTold(context.b, sentences.b);
}

function isWeekday({ value }: Figure): boolean {
  return value.startsWith('weekday-');
}

/** Whether a sentence tells a day of the week as that of each week. */
function isEachWeek(side: Side, words: Range, value: string): boolean {
  const { notation } = lexiconOfFigures(languageAt(side, words.from));
  const { opener, ending, behind } = notation.eachWeek;
  return figuresAmong(side, words).some((day) => {
    if (day.value !== value) return false;
    const key = (word: number): string => wordKey(side.document, word);
    if (notation.each.has(key(day.from - 1)) || behind?.has(key(day.to)) === true) return true;
    return ending?.test(key(day.from)) === true && (opener === undefined || key(day.from - 1) === opener);
  });
}
