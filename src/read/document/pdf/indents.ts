import type { Flow } from './flow.ts';
import type { Line } from './run.ts';

/** How far a first line is set in, in heights of the font. */
const LEAST = 0.8;
const MOST = 6;
/** How far lines of one place stand apart, in points. */
const SAME = 1;
/** Lines at a place that are followed by one at the edge, from which lines at that place begin paragraphs. */
const ENOUGH = 3;

/** Tells of a line whether it is set in as first lines of paragraphs are in this document. */
export function firstLines(flows: readonly Flow[]): (flow: Flow, line: Line) => boolean {
  const places = new Map<number, { atEdge: number; alike: number }>();
  for (const flow of flows)
    for (const [at, { line }] of flow.entries.entries()) {
      const next = flow.entries[at + 1]?.line;
      if (line === undefined || next === undefined || !isSetIn(flow, line)) continue;
      const counts = places.get(placeOf(flow, line)) ?? { atEdge: 0, alike: 0 };
      places.set(placeOf(flow, line), counts);
      if (Math.abs(next.x - flow.x) <= SAME) counts.atEdge += 1;
      else if (Math.abs(next.x - line.x) <= SAME) counts.alike += 1;
    }
  return (flow, line) => {
    const { atEdge = 0, alike = 0 } = places.get(placeOf(flow, line)) ?? {};
    return isSetIn(flow, line) && atEdge >= ENOUGH && atEdge > alike;
  };
}

function isSetIn(flow: Flow, line: Line): boolean {
  const shift = line.x - flow.x;
  return shift > line.size * LEAST && shift < line.size * MOST;
}

const placeOf = (flow: Flow, line: Line): number => Math.round(line.x - flow.x);
