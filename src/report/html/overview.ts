import { SEVERITIES, type Severity } from '../../terms/category.ts';
import { htmlAttribute } from '../escape/html.ts';
import type { PairInput } from '../told/input.ts';
import { gravestOf, type MarkedRow } from '../told/marked-rows.ts';
import type { Words } from '../words/catalogue.ts';
import { percent } from '../words/counting.ts';

/** Units of the drawing; the page stretches it to its width. */
const WIDTH = 1000;
const BAR = 26;
const GAP = 46;
const HEIGHT = BAR * 2 + GAP;
/** More shapes than this nobody can tell apart, and a page slows down. */
const MOST_SEGMENTS = 300;

/** What a part of the drawing is coloured by, as everything else on the page: the gravest thing in it, or nothing. */
export type Shade = Severity | 'none';
export const SHADES: readonly Shade[] = ['none', ...SEVERITIES];

/** The shade of a row; blank lines around an equal paragraph give it none. */
export function shadeOf(marked: MarkedRow): Shade {
  return marked.row.kind === 'same' ? 'none' : (gravestOf(marked) ?? 'none');
}

/** Neighbouring rows of one shade, as ranges of code units in both texts; `row` is the first of them. */
interface Segment {
  shade: Shade;
  readonly row: number;
  /** Whether it stands in one text only, and not elsewhere in the other. */
  readonly isAlone: boolean;
  readonly a: { from: number; to: number };
  readonly b: { from: number; to: number };
}

/**
 * Both texts as bars from beginning to end, with bands that join what stands in both: the picture of a comparison
 * at a glance. Colours are never alone: what stands in one text only is hatched and has no band.
 */
export function overviewHtml(input: PairInput, rows: readonly MarkedRow[], words: Words): string {
  const { textA, textB, comparison } = input;
  const { aInB, bInA } = comparison.similarity.coverage;
  const segments = segmentsOf(rows, Math.max(textA.length, textB.length) / MOST_SEGMENTS);
  const x = (at: number, length: number) => ((at / Math.max(1, length)) * WIDTH).toFixed(1);
  const bar = ({ shade, row, isAlone, ...sides }: Segment, side: 'a' | 'b') => {
    const { from, to } = sides[side];
    if (to <= from) return '';
    const length = side === 'a' ? textA.length : textB.length;
    const width = Math.max(1.2, Number(x(to - from, length))).toFixed(1);
    const y = side === 'a' ? 0 : HEIGHT - BAR;
    const alone = isAlone ? ' class="o-alone"' : '';
    const name = shade === 'none' ? words.paragraphKinds.same : words.severities[shade];
    return `<rect${alone} data-o="${shade}" data-r="r${row}" x="${x(from, length)}" y="${y}" width="${width}" height="${BAR}"><title>${name}</title></rect>`;
  };
  const bands = [...segments.filter(isJoint), ...movedBands(input, rows)].map(({ shade, a, b }) => {
    const top = [x(a.from, textA.length), x(a.to, textA.length)];
    const bottom = [x(b.to, textB.length), x(b.from, textB.length)];
    return `<polygon class="o-band" data-o="${shade}" points="${top[0]},${BAR} ${top[1]},${BAR} ${bottom[0]},${HEIGHT - BAR} ${bottom[1]},${HEIGHT - BAR}"/>`;
  });
  const label = htmlAttribute(words.facts.standsIn(percent(aInB), percent(bInA)));
  return `<figure class="ov"><figcaption class="ov-a"><b>A</b> ${percent(aInB)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">
${hatches()}
${bands.join('')}
${segments.map((segment) => bar(segment, 'a')).join('')}
${segments.map((segment) => bar(segment, 'b')).join('')}
</svg><figcaption class="ov-b"><b>B</b> ${percent(bInA)}</figcaption></figure>
`;
}

/** Hatches for what stands in one text only, one of each shade. */
function hatches(): string {
  const patterns = SHADES.map(
    (shade) =>
      `<pattern id="hatch-${shade}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="h0" width="7" height="7"/><rect class="h1" data-o="${shade}" width="3" height="7"/></pattern>`,
  );
  return `<defs>${patterns.join('')}</defs>`;
}

function isJoint({ a, b }: Segment): boolean {
  return a.to > a.from && b.to > b.from;
}

/** Neighbours of one shade are one shape; in a long text also neighbours of any shade until `least` code units are full. */
function segmentsOf(rows: readonly MarkedRow[], least: number): readonly Segment[] {
  const segments: Segment[] = [];
  let atA = 0;
  let atB = 0;
  let weight = 0;
  rows.forEach((marked, index) => {
    const { a, b, kind } = marked.row;
    const isAlone = kind !== 'moved' && (a === null || b === null);
    const shade = shadeOf(marked);
    const last = segments.at(-1);
    const size = Math.max(a === null ? 0 : a.end - a.start, b === null ? 0 : b.end - b.start);
    const fits =
      last !== undefined &&
      ((last.shade === shade && last.isAlone === isAlone && isJoint(last) === (a !== null && b !== null)) ||
        (rows.length > MOST_SEGMENTS && weight + size <= least));
    if (fits && size > weight) last.shade = shade;
    const segment = fits ? last : open(shade, isAlone, index + 1, atA, atB);
    if (!fits) segments.push(segment);
    weight = fits ? weight + size : size;
    atA = a?.end ?? atA;
    atB = b?.end ?? atB;
    segment.a.to = atA;
    segment.b.to = atB;
  });
  return segments;
}

function open(shade: Shade, isAlone: boolean, row: number, atA: number, atB: number): Segment {
  return { shade, row, isAlone, a: { from: atA, to: atA }, b: { from: atB, to: atB } };
}

/** A moved paragraph stands in two rows; its band crosses the others. */
function movedBands(input: PairInput, rows: readonly MarkedRow[]): readonly Segment[] {
  const cellsA = new Map(rows.flatMap(({ row: { a } }) => (a === null ? [] : [[a.line, a] as const])));
  const cellsB = new Map(rows.flatMap(({ row: { b } }) => (b === null ? [] : [[b.line, b] as const])));
  return input.comparison.paragraphs
    .flatMap(({ kind, a, b }): readonly Segment[] => {
      if (kind !== 'moved' || a === null || b === null) return [];
      const from = cellsA.get(a.line);
      const to = cellsB.get(b.line);
      if (from === undefined || to === undefined) return [];
      return [
        {
          shade: 'structure',
          isAlone: false,
          row: 0,
          a: { from: from.start, to: from.end },
          b: { from: to.start, to: to.end },
        },
      ];
    })
    .slice(0, MOST_SEGMENTS);
}
