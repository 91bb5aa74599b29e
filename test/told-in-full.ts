import { compare } from '../src/compare.ts';
import type { Difference } from '../src/result/comparison.ts';

const written = (text: string): string => text.replaceAll('\n', '\\n');

/** What a difference is, which rule said so, both texts and the note; edits inside a move follow it, one step in. */
function linesOf(difference: Difference): readonly string[] {
  const { category, kind, also = [], swap, move, inQuotation, rule, a, b, note, changes = [] } = difference;
  const said = [
    kind === undefined ? category : `${category} of ${kind}`,
    ...also.map((other) => `and ${other}`),
    swap === true && 'swapped',
    move !== undefined && `move ${move}`,
    inQuotation === true && 'quoted',
    rule !== undefined && `(${rule})`,
  ].filter((part) => typeof part === 'string');
  const texts = `${written(a.text)} → ${written(b.text)}`;
  return [
    `${said.join(' ')}: ${texts}${note === undefined ? '' : ` | ${note}`}`,
    ...changes.flatMap(linesOf).map((line) => `  ${line}`),
  ];
}

/** Everything that a reader is told of two texts, in lines: the verdict, each difference, what became of the facts. */
export function toldInFull(textA: string, textB: string): readonly string[] {
  const { verdict, differences, facts } = compare(textA, textB);
  const changed = facts.changes.map(({ kind, change, a, b }) => {
    const own = a === null ? '' : (facts.a[a]?.text ?? '');
    const other = b === null ? '' : (facts.b[b]?.text ?? '');
    return `${change} ${kind}: ${written(own)} → ${written(other)}`;
  });
  return [verdict, ...differences.flatMap(linesOf), ...changed];
}
