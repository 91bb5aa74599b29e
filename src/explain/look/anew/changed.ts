import { emptyAt, type Finding } from '../../finding.ts';

/** The rule of facts in sentences that went and came in other words. */
const ANEW = 'anew';

/** A fact that one text tells in the place of another one. */
export interface Changed {
  readonly finding: Finding;
  readonly from: string;
  readonly to: string;
}

/** Words that one text has alone, where each fact among them that stands in the place of another one is told by itself. */
export function cutAt(whole: Finding, which: 'a' | 'b', changed: readonly Changed[]): readonly Finding[] {
  const other = which === 'a' ? 'b' : 'a';
  const pieces: Finding[] = [];
  let { start } = whole[which];
  const rest = (end: number): void => {
    if (end > start) pieces.push({ ...whole, [which]: { start, end } });
  };
  for (const { finding, from, to } of [...changed].sort((x, y) => x.finding[which].start - y.finding[which].start)) {
    if (finding[which].start < start) continue;
    rest(finding[which].start);
    const facing = emptyAt(whole[other].start);
    pieces.push({ ...finding, [other]: facing, rule: ANEW, notes: [{ kind: 'contrary', from, to }] });
    start = finding[which].end;
  }
  rest(whole[which].end);
  return pieces;
}
