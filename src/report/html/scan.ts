import type { Cluster, DocumentName, Pair, ScanResult } from '../../archive/results.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { htmlText } from '../escape/html.ts';
import { VERSION } from '../machine/tool.ts';
import { boundsTold } from '../told/bounds.ts';
import { shortNames } from '../told/document-names.ts';
import type { ReportStyle } from '../told/input.ts';
import { revisionOfPair } from '../told/revision.ts';
import type { Words } from '../words/catalogue.ts';
import { pageEnd, pageStart } from './frame.ts';
import { matrixHtml } from './matrix.ts';
import { skippedHtml } from './skipped.ts';
import { treeHtml } from './tree.ts';
import { verdictHtml } from './verdict.ts';

/** Groups and links told; the JSON report has all. */
const MOST_GROUPS = 500;
const MOST_LINKS = 500;

/** The groups of near-duplicates of a collection, as one self-contained page without a script. */
export function* htmlScan(result: ScanResult, { words }: Pick<ReportStyle, 'words'>): Generator<string> {
  const { documents, pairs, clusters, skipped, limits } = result;
  const links = pairs.filter(({ verdict }) => LINKS.has(verdict));
  const nameOf = shortNames([...clusters.flatMap(({ members }) => members), ...links.flatMap(({ a, b }) => [a, b])]);
  const headline = words.archive.scanned(documents);
  const counts = [words.archive.groups(clusters.length), words.archive.links(links.length)];
  yield pageStart(headline, words);
  yield `<header><h1>${headline}</h1><ul class="facts"><li>${counts.join(' · ')}</li>`;
  if (!limits.exact) yield `<li class="warn">${htmlText(words.archive.inexact(boundsTold(limits, words)))}</li>`;
  yield '</ul></header>\n<main>\n';
  const scores = scoresOf(pairs);
  for (const cluster of clusters.slice(0, MOST_GROUPS)) yield* groupHtml(cluster, scores, nameOf, words);
  if (clusters.length > MOST_GROUPS)
    yield `<p class="counts">${words.change.more(clusters.length - MOST_GROUPS)}</p>\n`;
  yield* linksHtml(links, nameOf, words);
  yield `${skippedHtml(skipped, words)}</main>\n<footer><p>dedupe ${VERSION}</p></footer>\n${pageEnd()}`;
}

/** Pairs that are no membership of a group: one text quotes the other, or both follow a form. */
const LINKS: ReadonlySet<Pair['verdict']> = new Set(['partial', 'shared-passage', 'same-form']);

function* groupHtml(
  cluster: Cluster,
  scores: ReadonlyMap<string, number>,
  nameOf: (name: DocumentName) => string,
  words: Words,
): Generator<string> {
  const { id, members, origin } = cluster;
  yield `<section class="doc" id="g${id}" aria-labelledby="gh${id}"><h2 id="gh${id}">${words.archive.group(id, members.length)}</h2><p class="help">${words.archive.origins[origin]}</p>\n`;
  yield treeHtml(members, nameOf, words);
  yield matrixHtml(members, (a, b) => scores.get(pairKey(a, b)), nameOf, words);
  yield '</section>\n';
}

function* linksHtml(links: readonly Pair[], nameOf: (name: DocumentName) => string, words: Words): Generator<string> {
  if (links.length === 0) return;
  yield `<section aria-labelledby="h-links"><h2 id="h-links">${words.archive.links(links.length)}</h2><table class="list"><tbody>\n`;
  for (const pair of links.slice(0, MOST_LINKS)) {
    const { a, b, verdict, similarity, direction } = pair;
    const revision = revisionOfPair(pair, words);
    const said = revision === undefined ? '' : ` <b class="warn">${htmlText(revision)}</b>`;
    const sign = direction === undefined ? '–' : direction === 'a-in-b' ? '⊂' : '⊃';
    yield `<tr><td>${verdictHtml(verdict, similarity.score, words)}</td><td><bdi>${htmlText(nameOf(a))}</bdi></td><td>${sign} <bdi>${htmlText(nameOf(b))}</bdi>${said}</td></tr>\n`;
  }
  yield '</tbody></table>\n';
  if (links.length > MOST_LINKS) yield `<p class="counts">${words.change.more(links.length - MOST_LINKS)}</p>\n`;
  yield '</section>\n';
}

function scoresOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  return new Map(pairs.map(({ a, b, similarity }) => [pairKey(a, b), similarity.score]));
}

/** One key for both orders of a pair. */
function pairKey(a: DocumentName, b: DocumentName): string {
  return [keyOfName(a), keyOfName(b)].sort().join('\0\0');
}
