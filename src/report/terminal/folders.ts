import { SEVERITIES } from '../../terms/category.ts';
import type { FolderComparison } from '../told/folder-comparison.ts';
import { score } from '../words/counting.ts';
import { paint, type Segment, segment, wrap } from './layout.ts';
import type { TextStyle } from './text.ts';
import { displayWidth, padEnd } from './width.ts';

/** The terminal report on two folders: a line a pair with its verdict, then what stands in one folder only. */
export function* foldersReport(result: FolderComparison, { words, palette, width }: TextStyle): Generator<string> {
  const lines = (segments: readonly Segment[]): string =>
    wrap(segments, width, 4)
      .map((line) => `${paint(line, palette)}\n`)
      .join('');
  const column = Math.max(0, ...result.pairs.map(({ verdict }) => displayWidth(words.verdicts[verdict])));
  yield lines([segment(`${words.folders.pairs(result.pairs.length)}   ${result.a.name} → ${result.b.name}`, 'strong')]);
  for (const { name, verdict, similarity, severities } of result.pairs) {
    const counts = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
    const told = counts.map((severity) => segment(`  ${severities[severity]} ${words.severities[severity]}`, severity));
    const copy = verdict === 'distinct' || verdict === 'same-form' ? 'unlike' : 'alike';
    const head = segment(`  ${padEnd(words.verdicts[verdict], column)}`, copy);
    yield lines([head, segment(`  ${score(similarity.score)}  ${name}`), ...told]);
  }
  for (const [folder, names] of [
    [result.a, result.onlyA],
    [result.b, result.onlyB],
  ] as const) {
    if (names.length === 0) continue;
    yield lines([segment(words.folders.onlyIn(folder.name), 'heading')]);
    for (const name of names) yield lines([segment(`  ${name}`)]);
  }
  if (result.skipped.length > 0) yield lines([segment(words.archive.skipped(result.skipped.length), 'heading')]);
  for (const { path, reason } of result.skipped) yield lines([segment(`  ${path}: ${reason}`)]);
}
