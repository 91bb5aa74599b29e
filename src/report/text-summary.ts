import type { Category } from '../classify/category.ts';
import type { Comparison, ParagraphKind, TextInfo } from '../classify/comparison.ts';
import { partOf } from './findings.ts';
import { type Segment, segment } from './layout.ts';
import type { StyleName } from './palette.ts';
import { cutMiddle, displayWidth } from './width.ts';
import { percent, score } from './words/counting.ts';
import type { Words } from './words/en.ts';

/** A line before it is laid out; what does not fit goes on `hang` columns further in. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly hang: number;
}

/** Kinds of paragraph pairs that are told after the colon: what happened to the paragraphs that stand in both. */
const REUSED: readonly ParagraphKind[] = ['same', 'cosmetic', 'edited', 'moved', 'split', 'merged'];
const HANG = 2;

/** The head of the report: verdict and names, then the figures, then what is doubtful; a line for identical texts. */
export function summaryLines(comparison: Comparison, words: Words, width: number): readonly Line[] {
  const { verdict } = comparison;
  const head = verdictLines(comparison, words, width);
  const doubts = doubtLines(comparison, words);
  if (verdict === 'identical') return [...head, ...doubts];
  const figures = line([segment(`${shares(comparison, words)} · ${resemblance(comparison, words)}`)]);
  if (verdict === 'distinct') return [...head, figures, ...doubts];
  return [...head, line(paragraphs(comparison, words)), figures, ...factLines(comparison, words), ...doubts];
}

function line(segments: readonly Segment[]): Line {
  return { segments, hang: HANG };
}

/** Verdict, names and score; on a narrow terminal the names stand on a line of their own. */
function verdictLines({ verdict, similarity, a, b }: Comparison, words: Words, width: number): readonly Line[] {
  const copy: StyleName = verdict === 'distinct' || verdict === 'same-form' ? 'unlike' : 'alike';
  const name = words.verdicts[verdict];
  const value =
    verdict === 'identical' ? words.facts.words(a.words) : `${words.facts.score} ${score(similarity.score)}`;
  const sign = verdict === 'identical' ? '=' : '→';
  const shown = (info: TextInfo, columns: number): string => cutMiddle(segment(info.name).text, columns);
  const names = `${shown(a, width)} ${sign} ${shown(b, width)}`;
  const free = width - displayWidth(`${name}${names}${value}`);
  if (free >= 2 * GAP.length) {
    return [
      line([
        segment(name, copy),
        segment(`${GAP}${names}${' '.repeat(Math.min(free - GAP.length, 40))}`),
        segment(value, 'dim'),
      ]),
    ];
  }
  const half = Math.floor((width - HANG - 3) / 2);
  const second = `${' '.repeat(HANG)}${shown(a, half)} ${sign} ${shown(b, half)}`;
  return [line([segment(name, copy), segment(GAP), segment(value, 'dim')]), line([{ text: second, style: null }])];
}

const GAP = '   ';

/** "12 of 13 paragraphs reused: 4 unchanged, 7 cosmetic only, 1 edited · 1 removed (signature) · 3 added (dateline)" */
function paragraphs({ summary, a, differences }: Comparison, words: Words): readonly Segment[] {
  const counts = summary.paragraphs;
  const reused = Math.max(0, a.paragraphs - counts.deleted);
  const fates = REUSED.filter((kind) => counts[kind] > 0).map((kind) => words.paragraphCounts[kind](counts[kind]));
  const told = [segment(words.facts.reused(reused, a.paragraphs), 'strong')];
  if (fates.length > 0) told.push(segment(`: ${fates.join(', ')}`));
  for (const kind of ['deleted', 'inserted'] as const) {
    if (counts[kind] === 0) continue;
    const roles = new Map<Category, number>();
    for (const difference of differences) {
      const here = kind === 'deleted' ? difference.b.text === '' : difference.a.text === '';
      if (!here || difference.severity !== 'boilerplate') continue;
      roles.set(difference.category, (roles.get(difference.category) ?? 0) + 1);
    }
    const list = [...roles].map(([category, count]) =>
      count === 1 ? words.categories[category] : words.categoryCount(count, category),
    );
    const which = list.length === 0 ? '' : ` (${list.join(', ')})`;
    told.push(segment(` · ${words.paragraphCounts[kind](counts[kind])}${which}`));
  }
  return told;
}

function shares({ similarity }: Comparison, words: Words): string {
  return words.facts.standsIn(percent(similarity.coverage.aInB), percent(similarity.coverage.bInA));
}

function resemblance({ similarity, settings }: Comparison, words: Words): string {
  return words.facts.resemblance(percent(similarity.resemblance), settings.shingleSize);
}

/** Whether a figure, a name, a negation or the sense of a small word changed in what both texts share. */
function factLines({ differences }: Comparison, words: Words): readonly Line[] {
  let grave = 0;
  for (const difference of differences) {
    for (const one of [difference, ...(difference.changes ?? [])]) if (partOf(one) === 'facts') grave++;
  }
  const sentence =
    grave === 0 ? segment(words.facts.noGraveChange) : segment(words.facts.graveChanges(grave), 'substantive');
  return [line([sentence])];
}

/** What makes the reading or the result doubtful: encodings that were found, bytes replaced, bounds that were hit. */
function doubtLines({ a, b, limits }: Comparison, words: Words): readonly Line[] {
  const told: Line[] = [];
  for (const { name, encoding, warnings } of [a, b]) {
    if (encoding !== 'utf-8') told.push(line([segment(words.facts.warning(name, encoding), 'dim')]));
    for (const warning of warnings ?? []) told.push(line([segment(words.facts.warning(name, warning), 'editorial')]));
  }
  if (!limits.exact) told.push(line([segment(words.facts.inexact(limits.reason ?? ''), 'editorial')]));
  return told;
}
