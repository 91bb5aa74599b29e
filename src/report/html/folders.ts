import { SEVERITIES } from '../../terms/category.ts';
import { htmlText } from '../escape/html.ts';
import { VERSION } from '../machine/tool.ts';
import { type FilePair, type FolderComparison, gravestFirst } from '../told/folder-comparison.ts';
import type { ReportStyle } from '../told/input.ts';
import type { Words } from '../words/catalogue.ts';
import { pageEnd, pageStart } from './frame.ts';
import { skippedHtml } from './skipped.ts';
import { verdictHtml } from './verdict.ts';

/** Two folders compared, a line a pair of files, as one self-contained page without a script. */
export function* htmlFolders(result: FolderComparison, { words }: Pick<ReportStyle, 'words'>): Generator<string> {
  const { a, b, pairs, onlyA, onlyB, skipped } = result;
  const headline = words.folders.pairs(pairs.length);
  yield pageStart(`${headline}: ${a.name} → ${b.name}`, words);
  yield `<header><h1>${headline}</h1><p class="names"><span class="x">A</span><bdi>${htmlText(a.name)}</bdi> → <span class="x">B</span><bdi>${htmlText(b.name)}</bdi></p></header>
<main><table class="list"><thead><tr><th scope="col">${words.archive.path}</th><th scope="col">${words.archive.verdict}</th><th scope="col">${words.page.changes}</th></tr></thead><tbody>
`;
  for (const pair of gravestFirst(pairs)) yield pairRow(pair, words);
  yield '</tbody></table>\n';
  yield namesHtml(words.folders.onlyIn(a.name), onlyA);
  yield namesHtml(words.folders.onlyIn(b.name), onlyB);
  yield `${skippedHtml(skipped, words)}</main>\n<footer><p>dedupe ${VERSION}</p></footer>\n${pageEnd()}`;
}

function pairRow({ name, verdict, similarity, severities }: FilePair, words: Words): string {
  const counts = SEVERITIES.filter((severity) => severities[severity] > 0).reverse();
  const told = counts.map(
    (severity) => `<span class="m" data-s="${severity}">${severities[severity]} ${words.severities[severity]}</span>`,
  );
  return `<tr><th scope="row"><bdi>${htmlText(name)}</bdi></th><td>${verdictHtml(verdict, similarity.score, words)}</td><td>${told.join(' · ')}</td></tr>\n`;
}

function namesHtml(heading: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const items = names.map((name) => `<li><bdi>${htmlText(name)}</bdi></li>`);
  return `<section><h2>${htmlText(heading)}</h2><ul>${items.join('')}</ul></section>\n`;
}
