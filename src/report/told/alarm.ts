import type { Comparison } from '../../result/comparison.ts';
import type { Verdict } from '../../terms/verdict.ts';
import type { Words } from '../words/catalogue.ts';
import { countByCategory, findingsByPart } from './findings.ts';

/** What differs in substance between two copies, in one line, and how grave it is. */
export interface Alarm {
  /** "2 figures, 1 negation changed · 1 passage added". */
  readonly text: string;
  /** Facts that changed weigh more than content that came or went. */
  readonly gravity: 'facts' | 'content';
}

/** Of texts that are no copies of one another nobody expects the same facts: their verdict is the answer. */
const COPIES: ReadonlySet<Verdict> = new Set(['identical', 'restyled', 'near-duplicate', 'partial']);

/** The headline above the verdict of two copies; null where nothing differs in substance. */
export function alarmOf(comparison: Comparison, { alarm }: Words): Alarm | null {
  if (!COPIES.has(comparison.verdict)) return null;
  const { facts, content } = findingsByPart(comparison);
  const changed = [...countByCategory(facts)].map(([category, count]) => alarm.facts(count, category));
  const count = countByCategory(content);
  const [added, removed] = [count.get('inserted') ?? 0, count.get('deleted') ?? 0];
  const told = [
    ...(changed.length > 0 ? [alarm.changed(changed, facts.length)] : []),
    ...(added > 0 ? [alarm.added(added)] : []),
    ...(removed > 0 ? [alarm.removed(removed)] : []),
  ];
  if (told.length === 0) return null;
  return { text: told.join(' · '), gravity: changed.length > 0 ? 'facts' : 'content' };
}
