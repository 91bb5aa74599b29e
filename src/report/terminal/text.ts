import type { Comparison } from '../../result/comparison.ts';
import type { Category } from '../../terms/category.ts';
import { alarmOf } from '../told/alarm.ts';
import { shortPair } from '../told/document-names.ts';
import { findingsByPart, type NumberedDifference, type ReportPart } from '../told/findings.ts';
import { MOST_SHOWN, type PairInput } from '../told/input.ts';
import { type Section, sectionsOf } from '../told/sections.ts';
import { sharedPassages } from '../told/shared-passages.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';
import { factLines, whyLines } from './judged.ts';
import { type FileLinks, paint, type Segment, segment, wrap } from './layout.ts';
import type { Palette } from './palette.ts';
import { rowContext, rowOf } from './row.ts';
import { styleOf, summaryLines } from './summary.ts';

/** How a terminal report is to look; it follows from the result in everything else. */
export interface TextStyle {
  readonly words: Words;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether cosmetic and ignored differences are listed too, and unrelated texts in full. */
  readonly all: boolean;
  /** Whether both texts stand in columns beside one another, where the width allows. */
  readonly sideBySide?: boolean;
  /** Whether the answer is one line, for logs. */
  readonly isBrief?: boolean;
  /** Whether kept, removed and added words are counted. */
  readonly countsWords?: boolean;
  /** Where line numbers lead, on terminals that open links. */
  readonly links?: FileLinks;
}

/** Narrower than this no line of the report makes sense. */
const LEAST_WIDTH = 40;

/**
 * The terminal report on a pair, in lines with their line ends: the verdict with its figures first, then what changed,
 * gravest first, then the cosmetic differences as counts.
 */
export function* textReport(input: PairInput, style: TextStyle): Generator<string> {
  if (style.isBrief === true) {
    yield briefLine(input.comparison, style.words, style.palette);
    return;
  }
  const lines = layoutOf(style);
  yield* reportHead(input, style);
  if (style.all || !isAnsweredByVerdict(input.comparison)) yield* changes(input, style, widthOf(style), lines);
  if (style.all) yield* reportFacts(input, style);
}

/** The verdict with its figures, and how it came about where that was asked for. */
export function* reportHead(input: PairInput, style: TextStyle): Generator<string> {
  const { comparison } = input;
  const lines = layoutOf(style);
  for (const { segments, hang } of summaryLines(comparison, style.words, widthOf(style))) yield lines(segments, hang);
  for (const told of sharedLines(input, style)) yield lines([segment(told)], HANG);
  if (style.countsWords === true) yield lines([segment(wordsLine(comparison, style.words))], HANG);
  for (const { segments, hang } of whyLines(comparison, style.words)) yield lines(segments, hang);
}

/** What texts that are no copies share, and that their differences wait for --all. */
function* sharedLines(input: PairInput, { words, all }: TextStyle): Generator<string> {
  yield* sharedPassages(input, words);
  const { verdict, passages, similarity } = input.comparison;
  if (passages !== undefined && verdict === 'distinct' && !all && similarity.coverage.aInB > 0)
    yield words.facts.allLists;
}

/** "2 figures changed   near-duplicate   0.71   a.txt → b.txt": never broken, so that a log has one line a pair. */
function briefLine(comparison: Comparison, words: Words, palette: Palette): string {
  const { verdict, similarity, settings, a, b } = comparison;
  const alarm = alarmOf(comparison, words);
  const [one, other] = shortPair(a.name, b.name);
  const told = [
    ...(alarm === null ? [] : [segment(`${alarm.text}   `, alarm.gravity === 'facts' ? 'substantive' : 'structure')]),
    segment(words.verdicts[verdict], alarm === null ? styleOf(verdict) : 'strong'),
    segment(`   ${score(similarity.score, words, settings.threshold)}   ${one} → ${other}`),
  ];
  return `${paint(told, palette)}\n`;
}

/** "words: 76 kept, 8 removed, 16 added", moved ones among the kept. */
function wordsLine({ a, b, similarity: { coverage } }: Comparison, { facts }: Words): string {
  const kept = Math.round(coverage.aInB * a.words);
  return facts.wordCounts(kept, a.words - kept, b.words - Math.round(coverage.bInA * b.words));
}

/** The facts of both texts, a line each. */
export function* reportFacts({ comparison }: PairInput, style: TextStyle): Generator<string> {
  const lines = layoutOf(style);
  for (const { segments, hang } of factLines(comparison, style.words)) yield lines(segments, hang);
}

/** Lays segments out in lines with their line ends. */
export type Layout = (segments: readonly Segment[], hang: number) => string;

/** The layout of a report in one column. */
export function layoutOf(style: TextStyle): Layout {
  return (segments, hang) =>
    wrap(segments, widthOf(style), hang)
      .map((line) => `${paint(line, style.palette)}\n`)
      .join('');
}

function widthOf({ width }: TextStyle): number {
  return Math.max(LEAST_WIDTH, width);
}

/** What changed, and how often what is not listed. */
function* changes(input: PairInput, style: TextStyle, width: number, lines: Layout): Generator<string> {
  const parts = findingsByPart(input.comparison);
  const context = rowContext(input, style.words, width, style.links);
  let left = MOST_SHOWN;
  for (const { heading, findings } of listed(input.comparison, parts, style)) {
    yield '\n';
    yield lines([segment(heading, 'heading')], 0);
    for (const { difference } of findings.slice(0, left)) {
      const { segments, hang } = rowOf(difference, context);
      yield lines(segments, hang);
    }
    if (findings.length > left)
      yield lines([segment(`  ${style.words.change.more(findings.length - left)}`, 'dim')], 2);
    left = Math.max(0, left - findings.length);
  }
  if (!style.all) yield* counts(parts, style.words, lines);
}

/** What is only counted, a line each. */
function* counts(
  parts: Readonly<Record<ReportPart, readonly NumberedDifference[]>>,
  words: Words,
  lines: Layout,
): Generator<string> {
  for (const part of ['cosmetic', 'ignored'] as const) {
    const counted = countLine(parts[part], words, part);
    if (counted.length > 0) yield `\n${lines(counted, HANG)}`;
  }
}

const HANG = 2;

/** Identical and unrelated texts are answered by their verdict: a list of differences would say less. */
function isAnsweredByVerdict({ verdict }: Comparison): boolean {
  return verdict === 'identical' || verdict === 'distinct';
}

/** What is listed, a difference a row; cosmetic and ignored ones only when all are asked for. */
function listed(
  comparison: Comparison,
  parts: Readonly<Record<ReportPart, readonly NumberedDifference[]>>,
  { words, all }: TextStyle,
): readonly Pick<Section, 'heading' | 'findings'>[] {
  const sections = sectionsOf(comparison, words);
  if (!all) return sections;
  return [
    ...sections.filter(({ name }) => name !== 'noted'),
    { heading: words.parts.cosmetic, findings: parts.cosmetic },
    { heading: words.parts.ignored, findings: parts.ignored },
  ].filter(({ findings }) => findings.length > 0);
}

/** "cosmetic   10 case · 3 ё/е · 14 blank lines   (--all)" */
function countLine(
  findings: readonly NumberedDifference[],
  words: Words,
  part: 'cosmetic' | 'ignored',
): readonly Segment[] {
  const counts = new Map<Category, number>();
  for (const { difference } of findings) counts.set(difference.category, (counts.get(difference.category) ?? 0) + 1);
  if (counts.size === 0) return [];
  const told = [...counts].sort(([, one], [, other]) => other - one);
  const list = told.map(([category, count]) => words.categoryCount(count, category)).join(' · ');
  return [segment(words.parts[part], 'heading'), segment(`   ${list}`), segment('   (--all)', 'dim')];
}
