import { lineText } from './line-text.ts';
import { isMarker } from './marker.ts';
import { type Line, lineOf } from './run.ts';

/** How far a sign stands left of its item at most, and off its baseline, in heights of the font. */
const BESIDE = 5;
const SAME_BASELINE = 0.2;

/** Puts signs and numbers of list items before their items: some programs draw them when all else is drawn. */
export function withMarkers(lines: readonly Line[]): readonly Line[] {
  const markers = lines.filter((line, at) => isMarker(lineText(line)) && !isBeside(line, lines[at + 1]));
  if (markers.length === 0) return lines;
  const byBaseline = new Map<number, Line[]>();
  for (const marker of markers) {
    const level = Math.round(marker.y);
    const known = byBaseline.get(level);
    if (known === undefined) byBaseline.set(level, [marker]);
    else known.push(marker);
  }
  const taken = new Set<Line>();
  const isLate = new Set(markers);
  const whole = lines.map((line) => {
    if (isLate.has(line)) return line;
    const level = Math.round(line.y);
    const marker = [level - 1, level, level + 1]
      .flatMap((one) => byBaseline.get(one) ?? [])
      .find((one) => !taken.has(one) && isBeside(one, line));
    if (marker === undefined) return line;
    taken.add(marker);
    return lineOf([...marker.runs, ...line.runs]);
  });
  return whole.filter((line) => !taken.has(line));
}

function isBeside(marker: Line, line: Line | undefined): boolean {
  if (line === undefined || Math.abs(line.y - marker.y) > marker.size * SAME_BASELINE) return false;
  return line.x >= marker.right && line.x - marker.right < marker.size * BESIDE;
}
