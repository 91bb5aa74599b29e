import type { Category } from '../classify/category.ts';
import type { Comparison } from '../classify/comparison.ts';
import { type Finding, findingsByPart, type Part } from './findings.ts';
import { MOST_SHOWN, type PairInput } from './input.ts';
import { paint, type Segment, segment, wrap } from './layout.ts';
import type { Palette } from './palette.ts';
import { type RowContext, rowContext, rowOf } from './text-row.ts';
import { summaryLines } from './text-summary.ts';
import type { Words } from './words/en.ts';

/** How a terminal report is to look; it follows from the result in everything else. */
export interface TextStyle {
  readonly words: Words;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether cosmetic and ignored differences are listed too, and unrelated texts in full. */
  readonly all: boolean;
}

/** Narrower than this no line of the report makes sense. */
const LEAST_WIDTH = 40;
/** Cosmetic differences with a note (look-alikes, a capital that carries a meaning) shown without `--all`. */
const MOST_NOTED = 20;

/** A part of the list of differences: its title and what stands below it. */
interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/**
 * The terminal report on a pair, in lines with their line ends: the verdict with its figures first, then what changed,
 * gravest first, then the cosmetic differences as counts.
 */
export function* textReport(input: PairInput, style: TextStyle): Generator<string> {
  const width = Math.max(LEAST_WIDTH, style.width);
  const lines = (segments: readonly Segment[], hang: number): string =>
    wrap(segments, width, hang)
      .map((line) => `${paint(line, style.palette)}\n`)
      .join('');
  for (const { segments, hang } of summaryLines(input.comparison, style.words, width)) yield lines(segments, hang);
  if (isAnsweredByVerdict(input.comparison) && !style.all) return;

  const parts = findingsByPart(input.comparison);
  const context = rowContext(input, style.words, width);
  let left = MOST_SHOWN;
  for (const { title, findings } of sections(parts, style)) {
    if (findings.length === 0) continue;
    yield lines([segment(title, 'heading')], 0);
    yield* rows(findings.slice(0, left), context, lines);
    if (findings.length > left)
      yield lines([segment(`  ${style.words.change.more(findings.length - left)}`, 'dim')], 2);
    left = Math.max(0, left - findings.length);
  }
  if (style.all) return;
  for (const part of ['cosmetic', 'ignored'] as const) {
    const counted = countLine(parts[part], style.words, part);
    if (counted.length > 0) yield lines(counted, HANG);
  }
  const noted = parts.cosmetic.filter(({ difference }) => difference.note !== undefined);
  yield* rows(noted.slice(0, MOST_NOTED), context, lines);
  if (noted.length > MOST_NOTED) yield lines([segment(`  ${style.words.change.more(noted.length - MOST_NOTED)}`)], 2);
}

const HANG = 2;

/** Identical and unrelated texts are answered by their verdict: a list of differences would say less. */
function isAnsweredByVerdict({ verdict }: Comparison): boolean {
  return verdict === 'identical' || verdict === 'distinct';
}

function sections(parts: Readonly<Record<Part, readonly Finding[]>>, { words, all }: TextStyle): readonly Section[] {
  const whole = [...parts.content, ...parts.boilerplate];
  const listed: Section[] = [
    { title: words.parts.facts, findings: parts.facts },
    { title: words.parts.editorial, findings: parts.editorial },
    { title: words.parts.moved, findings: parts.moved },
    { title: words.parts.removed, findings: whole.filter(({ difference }) => difference.b.text === '') },
    { title: words.parts.added, findings: whole.filter(({ difference }) => difference.a.text === '') },
    {
      title: words.parts.edited,
      findings: whole.filter(({ difference }) => difference.a.text !== '' && difference.b.text !== ''),
    },
  ];
  if (!all) return listed;
  return [
    ...listed,
    { title: words.parts.cosmetic, findings: parts.cosmetic },
    { title: words.parts.ignored, findings: parts.ignored },
  ];
}

function* rows(
  findings: readonly Finding[],
  context: RowContext,
  lines: (segments: readonly Segment[], hang: number) => string,
): Generator<string> {
  for (const { difference } of findings) {
    const { segments, hang } = rowOf(difference, context);
    yield lines(segments, hang);
  }
}

/** "cosmetic   10 case · 3 ё/е · 14 blank lines   (--all)" */
function countLine(findings: readonly Finding[], words: Words, part: 'cosmetic' | 'ignored'): readonly Segment[] {
  const counts = new Map<Category, number>();
  for (const { difference } of findings) counts.set(difference.category, (counts.get(difference.category) ?? 0) + 1);
  if (counts.size === 0) return [];
  const told = [...counts].sort(([, one], [, other]) => other - one);
  const list = told.map(([category, count]) => words.categoryCount(count, category)).join(' · ');
  return [segment(words.parts[part], 'heading'), segment(`   ${list}`), segment('   (--all)', 'dim')];
}
