import { SEVERITIES } from '../../terms/category.ts';
import { type FolderComparison, gravestFirst } from '../told/folder-comparison.ts';
import { score } from '../words/counting.ts';
import { paint, type Segment, segment, wrap } from './layout.ts';
import { styleOf } from './summary.ts';
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
  const pairs = gravestFirst(result.pairs);
  for (const { name, verdict, similarity, severities } of pairs) {
    const counts = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
    const told = counts.map((severity) => segment(`  ${severities[severity]} ${words.severities[severity]}`, severity));
    const copy = severities.substantive > 0 ? 'strong' : styleOf(verdict);
    const head = segment(`  ${padEnd(words.verdicts[verdict], column)}`, copy);
    yield lines([head, segment(`  ${score(similarity.score, words)}  ${name}`), ...told]);
  }
  const [first] = pairs;
  if (first !== undefined && first.severities.substantive > 0) {
    const command = `dedupe ${quoted(`${result.a.name}/${first.name}`)} ${quoted(`${result.b.name}/${first.name}`)}`;
    yield lines([segment(`${words.folders.onePair}  `, 'dim'), segment(command)]);
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
  for (const { path, said } of result.skipped) yield lines([segment(`  ${path}: ${words.spoken(said)}`)]);
}

/** A path as a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
