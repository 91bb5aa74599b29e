import type { Comparison, Difference } from '../src/result/comparison.ts';
import type { Category } from '../src/terms/category.ts';
import type { Kind } from '../src/terms/kind.ts';

/** One difference as a person would mark it; an empty side is text inserted or deleted. */
export interface Mark {
  readonly category: Category;
  readonly a: string;
  readonly b: string;
  readonly kind?: Kind;
  readonly swap?: true;
  readonly inQuotation?: true;
}

/** What a person would say of a fixture pair: `marks.json`. */
export interface Marks {
  readonly verdict: readonly string[];
  /** Every category that must occur, with its count, or the counts that are equally right. */
  readonly categories: Readonly<Record<string, number | readonly number[]>>;
  readonly marks: readonly Mark[];
}

/** Categories whose text is white space or invisible itself, so that nothing may be trimmed. */
const EXACT: ReadonlySet<Category> = new Set([
  'whitespace',
  'blank-line',
  'split',
  'merged',
  'invisible',
  'hyphenation',
]);

const flat = (differences: readonly Difference[]): readonly Difference[] =>
  differences.flatMap((difference) => [difference, ...flat(difference.changes ?? [])]);

/** A move as one thing, told by its two ends; every other difference as it is. */
function markable(comparison: Comparison): readonly Mark[] {
  const found: Mark[] = [];
  for (const one of flat(comparison.differences)) {
    const { category, kind, swap, inQuotation } = one;
    if (one.move === undefined) {
      found.push({
        category,
        a: one.a.text,
        b: one.b.text,
        ...(kind && { kind }),
        ...(swap && { swap }),
        ...(inQuotation && { inQuotation }),
      });
    } else if (one.b.text !== '') {
      const from = comparison.differences.find((other) => other.move === one.move && other.b.text === '');
      found.push({ category, a: from?.a.text ?? '', b: one.b.text });
    }
  }
  return found;
}

/** Both sides without what they share at the beginning and at the end. */
function core(a: string, b: string): readonly [string, string] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/** Whether a difference is what the mark means: one may show more of the common words around the change. */
function fits(mark: Mark, found: Mark): boolean {
  if (mark.category !== found.category) return false;
  if (mark.kind !== undefined && mark.kind !== found.kind) return false;
  if (mark.swap && !found.swap) return false;
  if (mark.inQuotation && !found.inQuotation) return false;
  const trim = (text: string): string => (EXACT.has(mark.category) ? text : text.trim());
  const [a, b, foundA, foundB] = [trim(mark.a), trim(mark.b), trim(found.a), trim(found.b)];
  if (a === foundA && b === foundB) return true;
  const wider = (x: string, y: string): boolean => x.includes(y);
  if (!(wider(a, foundA) && wider(b, foundB)) && !(wider(foundA, a) && wider(foundB, b))) return false;
  const [markCore, foundCore] = [core(a, b), core(foundA, foundB)];
  return trim(markCore[0]) === trim(foundCore[0]) && trim(markCore[1]) === trim(foundCore[1]);
}

/** The marks no difference answers, each difference answering one mark; empty when all are met. */
export function missingMarks(comparison: Comparison, marks: readonly Mark[]): readonly Mark[] {
  const left = [...markable(comparison)];
  return marks.filter((mark) => {
    const at = left.findIndex((found) => fits(mark, found));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The counts that are not zero. */
export function counts(comparison: Comparison): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(comparison.summary.categories).filter(([, count]) => count > 0));
}

/** The expected counts, each taken as found where the mark allows several and one of them fits. */
export function expectedCounts(
  marks: Marks,
  found: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const choose = ([category, count]: readonly [string, number | readonly number[]]): readonly [string, number] => {
    if (typeof count === 'number') return [category, count];
    const here = found[category] ?? 0;
    return [category, count.includes(here) ? here : (count[0] ?? 0)];
  };
  return Object.fromEntries(Object.entries(marks.categories).map(choose));
}
