import type { Kind } from '../../terms/kind.ts';
import { type Figure, RANGE, sameFigure } from './value.ts';

/** Whether figures in the place of each other mean the same, and what kind of change it is where they do not. */
export type FigureComparison =
  | { readonly outcome: 'same-value' }
  | { readonly outcome: 'changed'; readonly kind: Kind; readonly swap?: true };

/** The same for the figures of two stretches of text, which may have none. */
export type FiguresComparison = FigureComparison | { readonly outcome: 'none' };

/** Kinds from the one that says most: a figure that became another kind of figure is reported as the first of both. */
const BY_WEIGHT = ['date', 'time', 'sum', 'percent', 'ordinal', 'reference', 'count'] as const;

/** Compares two figures that stand in the place of each other. */
export function compareFigures(a: Figure, b: Figure): FigureComparison {
  return sameFigure(a, b) ? { outcome: 'same-value' } : { outcome: 'changed', kind: kindOfChange(a, b) };
}

/** `unit` where only the unit, currency or rate is another; otherwise what kind of figure it was. */
function kindOfChange(a: Figure, b: Figure): Kind {
  if (a.value === b.value && a.unit !== b.unit) return 'unit';
  return BY_WEIGHT.find((kind) => a.kind === kind || b.kind === kind) ?? 'count';
}

/**
 * Compares the figures of two stretches of text, each list in order. Doubtful figures without an answer are left out;
 * a range answers its two ends. Figures of one unit in another order have changed places (`swap`).
 */
export function compareFigureLists(a: readonly Figure[], b: readonly Figure[]): FiguresComparison {
  const [one, two] = [a[0], b[0]];
  if (one !== undefined && two !== undefined && a.length + b.length === 2 && sameFigure(one, two))
    return { outcome: 'same-value' };
  const own = a.flatMap(endsOf);
  const other = b.flatMap(endsOf);
  const pairs = pairEqual(own, other);
  const taken = new Set(pairs.map(([, index]) => index));
  const answered = new Set(pairs.map(([index]) => index));
  const lostFirst = own.filter((_, index) => !answered.has(index));
  const lostSecond = other.filter((_, index) => !taken.has(index));
  const change = firstChange(lostFirst, lostSecond);
  if (change !== undefined)
    return { outcome: 'changed', kind: change, ...(haveSwapped(lostFirst, lostSecond) && { swap: true }) };
  const swapped = findSwap(pairs, own);
  if (swapped !== undefined) return { outcome: 'changed', kind: kindOfChange(swapped, swapped), swap: true };
  return pairs.length === 0 ? { outcome: 'none' } : { outcome: 'same-value' };
}

/** The two ends of a range as figures of their own, each as it is written where a dash parts them: 15.00–16.30. */
export function endsOf(figure: Figure): readonly Figure[] {
  if (!figure.value.includes(RANGE)) return [figure];
  const values = figure.value.split(RANGE);
  const texts = figure.text.split(/\s*[-–—]\s*/);
  const isParted = texts.length === values.length;
  return values.map((value, at) => ({ ...figure, value, text: (isParted ? texts[at] : undefined) ?? figure.text }));
}

/** Each figure of the first list with the first equal one of the second that is still free. */
function pairEqual(own: readonly Figure[], other: readonly Figure[]): [number, number][] {
  const free = new Map<string, number[]>();
  other.forEach((figure, index) => {
    const same = free.get(figure.value);
    if (same === undefined) free.set(figure.value, [index]);
    else same.push(index);
  });
  const pairs: [number, number][] = [];
  own.forEach((figure, index) => {
    const places = free.get(figure.value) ?? [];
    const place =
      places.find((one) => sameFigure(figure, other[one] ?? figure)) ?? placeInOtherNotation(figure, other, free);
    if (place === undefined) return;
    const left = free.get(other[place]?.value ?? '') ?? [];
    left.splice(left.indexOf(place), 1);
    pairs.push([index, place]);
  });
  return pairs;
}

/** A time of day or a measure whose value is written otherwise (15:00 and 15.00, в 9 and в 9:00, 1 km and 1000 m). */
function placeInOtherNotation(
  figure: Figure,
  others: readonly Figure[],
  free: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  if (!IN_TWO_NOTATIONS.has(figure.kind)) return undefined;
  for (const [value, places] of free) {
    if (value === figure.value) continue;
    const place = places.find((one) => sameFigure(figure, others[one] ?? figure));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Kinds of figures that may have one meaning in two values. */
const IN_TWO_NOTATIONS: ReadonlySet<Figure['kind']> = new Set(['time', 'count', 'sum', 'percent', 'ordinal']);

/** The kind of the first figures that nothing answers. */
function firstChange(own: readonly Figure[], other: readonly Figure[]): Kind | undefined {
  for (let at = 0; at < Math.max(own.length, other.length); at++) {
    const [a, b] = [own[at], other[at]];
    if (a !== undefined && b !== undefined) return kindOfChange(a, b);
    const lone = a ?? b;
    if (lone !== undefined && lone.doubtful !== true) return lone.kind;
  }
  return undefined;
}

/** За 12 дней 30 подписей, за 30 дней 12 подписей: the same values with each other's units. */
function haveSwapped(own: readonly Figure[], other: readonly Figure[]): boolean {
  if (own.length < 2 || own.length !== other.length) return false;
  const values = (figures: readonly Figure[]): string =>
    figures
      .map(({ value }) => value)
      .sort()
      .join(' ');
  return values(own) === values(other);
}

/** A figure that stands on the other side of one of its own unit than it did. */
function findSwap(pairs: readonly (readonly [number, number])[], own: readonly Figure[]): Figure | undefined {
  const furthest = new Map<string, number>();
  for (const [index, place] of pairs) {
    const figure = own[index];
    if (figure === undefined) continue;
    const group = `${figure.kind} ${figure.unit ?? ''}`;
    if (place < (furthest.get(group) ?? -1)) return figure;
    furthest.set(group, place);
  }
  return undefined;
}
