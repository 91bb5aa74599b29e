import type { Comparison, ParagraphKind, TextInfo } from '../../result/comparison.ts';
import type { Category } from '../../terms/category.ts';
import { say } from '../../terms/sentences.ts';
import type { Words } from '../words/catalogue.ts';
import { percent } from '../words/counting.ts';
import { type Alarm, alarmOf } from './alarm.ts';
import { boundsTold } from './bounds.ts';
import { findingsByPart } from './findings.ts';
import { lineOf } from './sections.ts';

/** ": 1 paragraph, 1 photo credit": what the paragraphs are that one side lacks; nothing where there are none. */
function contentsOf({ differences, paragraphs }: Comparison, absentIn: 'a' | 'b', words: Words): string {
  const presentIn = absentIn === 'a' ? 'b' : 'a';
  const lines = new Set(
    paragraphs.flatMap((pair) => (pair[absentIn] === null && pair[presentIn] !== null ? [pair[presentIn].line] : [])),
  );
  const counts = new Map<Category, number>();
  for (const { category, severity, [absentIn]: absent, [presentIn]: present } of differences) {
    if (severity !== 'boilerplate' || absent.text !== '') continue;
    counts.set(category, (counts.get(category) ?? 0) + 1);
    lines.delete(lineOf(present));
  }
  const left = lines.size;
  if (counts.size === 0) return '';
  const [only, more] = counts.keys();
  if (only !== undefined && more === undefined && counts.get(only) === 1 && left <= 0)
    return `: ${words.categories[only]}`;
  const roles = [...counts].map(([category, count]) => words.categoryCount(count, category));
  return `: ${[...(left > 0 ? [words.facts.paragraphs(left)] : []), ...roles].join(', ')}`;
}

/** Paragraph kinds of text A that stand in B too, in the order they are told. */
const REUSED: readonly ParagraphKind[] = ['same', 'cosmetic', 'edited', 'moved', 'split', 'merged'];

/** The sentences at the top of every human report, in the order an editor asks: what stands, how alike, what turned. */
export interface Facts {
  /** "12 of 13 paragraphs reused: 4 unchanged, 7 cosmetic only, 1 edited · 1 removed: 1 signature · 3 added: 1 paragraph, 2 photo credits". */
  readonly paragraphs: string;
  /** "97 % of A stands in B, 90 % of B in A". */
  readonly shares: string;
  /** "resemblance 87 % (3-word shingles)". */
  readonly resemblance: string;
  /** Whether figures, names, negations or sense changed; null when the texts share too little for the question. */
  readonly grave: string | null;
  readonly hasGrave: boolean;
  /** What differs in substance, where the texts are copies: the headline. */
  readonly alarm: Alarm | null;
  /** "facts: 12 in A, 11 in B · 2 changed, 1 dropped"; null where the list of changes says as much. */
  readonly table: string | null;
  /** Doubtful readings and bounds that were hit. */
  readonly warnings: readonly string[];
}

/** How many facts both texts have, and what became of them. */
function tableOf(
  { facts: { a, b, changes } }: Comparison,
  graves: number,
  { judged: { table } }: Words,
): string | null {
  if (changes.length <= graves) return null;
  const told = (['changed', 'dropped', 'added'] as const).flatMap((fate) => {
    const count = changes.filter(({ change }) => change === fate).length;
    return count === 0 ? [] : [table[fate](count)];
  });
  const head = `${table.heading}: ${table.counts(a.length, b.length)}`;
  return told.length === 0 ? head : `${head} · ${told.join(', ')}`;
}

/** The facts of a comparison in words. */
export function factsOf(comparison: Comparison, words: Words): Facts {
  const { summary, similarity, settings, verdict, limits } = comparison;
  const counts = summary.paragraphs;
  const told = (kinds: readonly ParagraphKind[]) =>
    kinds.filter((kind) => counts[kind] > 0).map((kind) => words.paragraphCounts[kind](counts[kind]));
  const kept = told(REUSED).join(', ');
  const total = comparison.a.paragraphs;
  const head = words.facts.reused(Math.max(0, total - counts.deleted), total);
  const gone = told(['deleted']).map((count) => count + contentsOf(comparison, 'b', words));
  const added = told(['inserted']).map((count) => count + contentsOf(comparison, 'a', words));
  const graves = findingsByPart(comparison).facts.length;
  const shares = verdict !== 'distinct' && verdict !== 'same-form';
  return {
    paragraphs: [kept === '' ? head : `${head}: ${kept}`, ...gone, ...added].join(' · '),
    shares: words.facts.standsIn(percent(similarity.coverage.aInB), percent(similarity.coverage.bInA)),
    resemblance: words.facts.resemblance(percent(similarity.resemblance), settings.shingleSize),
    grave: graves > 0 ? words.facts.graveChanges(graves) : shares ? words.facts.noGraveChange : null,
    hasGrave: graves > 0,
    alarm: alarmOf(comparison, words),
    table: tableOf(comparison, graves, words),
    warnings: [
      ...[comparison.a, comparison.b].flatMap((text) =>
        doubtsTold(text, words).map((doubt) => words.facts.warning(text.name, doubt)),
      ),
      ...(limits.exact ? [] : [words.facts.inexact(boundsTold(limits, words))]),
    ],
  };
}

/** What is doubtful about the reading of a text, in words; the English of a result that has nothing else. */
function doubtsTold({ warnings = [], doubts }: TextInfo, words: Words): readonly string[] {
  return doubts === undefined ? warnings : doubts.map((doubt) => say(doubt, words.doubts));
}
