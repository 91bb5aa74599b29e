/** The English or Kazakh way: one form for 1, another for the rest. */
export function oneOrMany(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The Russian way: 1 абзац, 2 абзаца, 5 абзацев, 11 абзацев, 21 абзац. */
export function oneFewMany(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const ones = count % 10;
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  if (ones === 1) return `${count} ${one}`;
  return `${count} ${ones >= 2 && ones <= 4 ? few : many}`;
}

/**
 * A share of 0..1 as whole percents with a no-break space. Rounded to the nearest, but only nothing is 0 %
 * and only all is 100 %: a reader must not take 0.999 for everything.
 */
export function percent(share: number): string {
  if (share <= 0) return '0\u00a0%';
  if (share >= 1) return '100\u00a0%';
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}\u00a0%`;
}

/**
 * A score with two decimals; only identical is 1.00 and only nothing is 0.00, and what stays below the threshold is
 * not shown as having reached it.
 */
export function score(value: number, { decimalMark }: { readonly decimalMark: string }, threshold = 0): string {
  return scoreWithPoint(value, threshold).replace('.', decimalMark);
}

function scoreWithPoint(value: number, threshold: number): string {
  if (value >= 1) return '1.00';
  if (value <= 0) return '0.00';
  const hundredths = Math.min(99, Math.max(1, Math.round(value * 100)));
  const isPushed = value < threshold && hundredths / 100 >= threshold;
  return ((isPushed ? hundredths - 1 : hundredths) / 100).toFixed(2);
}

/** Shares that people call by a name, with the range that the name stands for. */
const NAMED_SHARES = [
  ['all', 0.995, 1],
  ['nearlyAll', 0.95, 0.995],
  ['threeQuarters', 0.73, 0.77],
  ['twoThirds', 0.645, 0.69],
  ['half', 0.48, 0.52],
  ['third', 0.315, 0.355],
  ['quarter', 0.23, 0.27],
] as const;

/** The names of shares in one language. */
export type ShareNames = Readonly<Record<(typeof NAMED_SHARES)[number][0], string>>;

/** A share of 0..1 in plain words: "all", "a third"; as percents where it has no name. */
export function plainShare(share: number, names: ShareNames): string {
  const found = NAMED_SHARES.find(([, least, most]) => share >= least && share <= most);
  return found === undefined ? percent(share) : names[found[0]];
}
