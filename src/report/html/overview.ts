import type { ParagraphKind } from '../../result/comparison.ts';
import { htmlAttribute } from '../escape/html.ts';
import type { PairInput } from '../told/input.ts';
import type { Row } from '../told/rows.ts';
import type { Words } from '../words/catalogue.ts';
import { percent } from '../words/counting.ts';

/** Units of the drawing; the page stretches it to its width. */
const WIDTH = 1000;
const BAR = 26;
const GAP = 46;
const HEIGHT = BAR * 2 + GAP;
/** More shapes than this nobody can tell apart, and a page slows down. */
const MOST_SEGMENTS = 300;

/** Neighbouring rows of one kind, as ranges of code units in both texts; `row` is the first of them. */
interface Segment {
  kind: ParagraphKind;
  readonly row: number;
  readonly a: { from: number; to: number };
  readonly b: { from: number; to: number };
}

/**
 * Both texts as bars from beginning to end, with bands that join what stands in both: the picture of a comparison
 * at a glance. Colours are never alone: what stands in one text only is hatched and has no band.
 */
export function overviewHtml(input: PairInput, rows: readonly Row[], words: Words): string {
  const { textA, textB, comparison } = input;
  const { aInB, bInA } = comparison.similarity.coverage;
  const segments = segmentsOf(rows, Math.max(textA.length, textB.length) / MOST_SEGMENTS);
  const x = (at: number, length: number) => ((at / Math.max(1, length)) * WIDTH).toFixed(1);
  const bar = ({ kind, row, ...sides }: Segment, side: 'a' | 'b') => {
    const { from, to } = sides[side];
    if (to <= from) return '';
    const length = side === 'a' ? textA.length : textB.length;
    const width = Math.max(1.2, Number(x(to - from, length))).toFixed(1);
    const y = side === 'a' ? 0 : HEIGHT - BAR;
    return `<a href="#r${row}" tabindex="-1"><rect class="o-${kind}" x="${x(from, length)}" y="${y}" width="${width}" height="${BAR}"><title>${words.paragraphKinds[kind]}</title></rect></a>`;
  };
  const bands = [...segments.filter(isJoint), ...movedBands(input, rows)].map(({ kind, a, b }) => {
    const top = [x(a.from, textA.length), x(a.to, textA.length)];
    const bottom = [x(b.to, textB.length), x(b.from, textB.length)];
    return `<polygon class="o-band o-${kind}" points="${top[0]},${BAR} ${top[1]},${BAR} ${bottom[0]},${HEIGHT - BAR} ${bottom[1]},${HEIGHT - BAR}"/>`;
  });
  const label = htmlAttribute(words.facts.standsIn(percent(aInB), percent(bInA)));
  return `<figure class="ov"><figcaption class="ov-a"><b>A</b> ${percent(aInB)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
<defs><pattern id="hatch-del" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="h0" width="7" height="7"/><rect class="h-del" width="3" height="7"/></pattern><pattern id="hatch-ins" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="h0" width="7" height="7"/><rect class="h-ins" width="3" height="7"/></pattern></defs>
${bands.join('')}
${segments.map((segment) => bar(segment, 'a')).join('')}
${segments.map((segment) => bar(segment, 'b')).join('')}
</svg><figcaption class="ov-b"><b>B</b> ${percent(bInA)}</figcaption></figure>
`;
}

function isJoint({ a, b }: Segment): boolean {
  return a.to > a.from && b.to > b.from;
}

/** Neighbours of one kind are one shape; in a long text also neighbours of any kind until `least` code units are full. */
function segmentsOf(rows: readonly Row[], least: number): readonly Segment[] {
  const segments: Segment[] = [];
  let atA = 0;
  let atB = 0;
  let weight = 0;
  rows.forEach(({ kind, a, b }, index) => {
    const last = segments.at(-1);
    const size = Math.max(a === null ? 0 : a.end - a.start, b === null ? 0 : b.end - b.start);
    const fits = last !== undefined && (last.kind === kind || (rows.length > MOST_SEGMENTS && weight + size <= least));
    if (fits && size > weight) last.kind = kind;
    const segment = fits ? last : open(kind, index + 1, atA, atB);
    if (!fits) segments.push(segment);
    weight = fits ? weight + size : size;
    atA = a?.end ?? atA;
    atB = b?.end ?? atB;
    segment.a.to = atA;
    segment.b.to = atB;
  });
  return segments;
}

function open(kind: ParagraphKind, row: number, atA: number, atB: number): Segment {
  return { kind, row, a: { from: atA, to: atA }, b: { from: atB, to: atB } };
}

/** A moved paragraph stands in two rows; its band crosses the others. */
function movedBands(input: PairInput, rows: readonly Row[]): readonly Segment[] {
  const cellsA = new Map(rows.flatMap(({ a }) => (a === null ? [] : [[a.line, a] as const])));
  const cellsB = new Map(rows.flatMap(({ b }) => (b === null ? [] : [[b.line, b] as const])));
  return input.comparison.paragraphs
    .flatMap(({ kind, a, b }): readonly Segment[] => {
      if (kind !== 'moved' || a === null || b === null) return [];
      const from = cellsA.get(a.line);
      const to = cellsB.get(b.line);
      if (from === undefined || to === undefined) return [];
      return [{ kind, row: 0, a: { from: from.start, to: from.end }, b: { from: to.start, to: to.end } }];
    })
    .slice(0, MOST_SEGMENTS);
}
