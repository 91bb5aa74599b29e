import type { Cluster, DocumentName, Member, Pair, ScanResult } from '../../archive/results.ts';
import { boundsTold } from '../told/bounds.ts';
import { graveChanges } from '../told/changes.ts';
import { documentName } from '../told/document-names.ts';
import { score } from '../words/counting.ts';
import { scanBrief } from './archive-brief.ts';
import { line, noteLines, skippedLines } from './check.ts';
import { segment } from './layout.ts';
import type { TextStyle } from './text.ts';
import { displayWidth, padEnd } from './width.ts';

/** The terminal report of `scan`: each cluster as a tree of versions, then what quotes what. */
export function* scanReport(result: ScanResult, style: TextStyle): Generator<string> {
  const { words } = style;
  if (style.isBrief === true) return yield* scanBrief(result, style);
  const links = result.pairs.filter(({ verdict }) => isLink(verdict));
  const counts = [
    words.archive.scanned(result.documents),
    words.archive.groups(result.clusters.length),
    words.archive.links(links.length),
  ];
  yield line([segment(counts.join(' · '), 'strong')], style, 2);
  for (const cluster of result.clusters) yield* clusterLines(cluster, style);
  if (links.length > 0) yield '\n';
  const column = Math.max(0, ...links.map(({ verdict }) => displayWidth(words.verdicts[verdict])));
  for (const link of links) yield* linkLines(link, column, style);
  if (!result.limits.exact) {
    yield '\n';
    yield line([segment(words.archive.inexact(boundsTold(result.limits, words)), 'editorial')], style, 2);
  }
  yield* skippedLines(result.skipped, style);
  yield* noteLines(result.notes, style);
}

/** Pairs of copies stand in their clusters, except those whose texts a stronger pair has put elsewhere. */
function isLink(verdict: Pair['verdict']): boolean {
  return verdict === 'partial' || verdict === 'shared-passage' || verdict === 'same-form';
}

function* linkLines(pair: Pair, column: number, style: TextStyle): Generator<string> {
  const { a, b, verdict, similarity, direction } = pair;
  const sign = direction === undefined ? '–' : direction === 'a-in-b' ? '⊂' : '⊃';
  const head = segment(`${padEnd(style.words.verdicts[verdict], column)}  `, 'unlike');
  const names = segment(`${score(similarity.score, style.words)}  ${documentName(a)} ${sign} ${documentName(b)}`);
  yield line([head, names], style, 4);
  yield* graveLine(pair, style);
}

/** What an editor must see of a pair, where there is any. */
function* graveLine({ changes }: Pair, style: TextStyle): Generator<string> {
  const grave = graveChanges(changes, 'a', style.words);
  if (grave !== undefined) yield line([segment(`      ${grave}`, 'substantive')], style, 8);
}

/** A node is drawn by what leads to it: │ where a sister follows further down, └ for the last of its mother. */
function* clusterLines({ id, origin, members }: Cluster, style: TextStyle): Generator<string> {
  const { archive } = style.words;
  yield '\n';
  const head = segment(archive.group(id, members.length), 'heading');
  yield line([head, segment(`  ${archive.origins[origin]}`, 'dim')], style, 2);
  const children = new Map<string, Member[]>();
  const [root] = members;
  if (root === undefined) return;
  for (const member of members) {
    if (member.from === undefined) continue;
    const mother = keyOf(member.from);
    children.set(mother, [...(children.get(mother) ?? []), member]);
  }
  // Depth first with a list of what is still to be drawn: a long chain of versions must not exhaust the stack.
  const waiting: Node[] = [{ member: root, lead: '  ', branch: '' }];
  const drawn = new Set<Member>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    // Two texts of one name would be each other's mothers.
    if (drawn.has(node.member)) continue;
    drawn.add(node.member);
    yield memberLine(node, style);
    const below = children.get(keyOf(node.member)) ?? [];
    const lead = node.lead + (node.branch === '' ? '' : node.branch === '└ ' ? '  ' : '│ ');
    for (let at = below.length - 1; at >= 0; at--) {
      const member = below[at];
      if (member !== undefined) waiting.push({ member, lead, branch: at === below.length - 1 ? '└ ' : '├ ' });
    }
  }
}

interface Node {
  readonly member: Member;
  readonly lead: string;
  readonly branch: '' | '├ ' | '└ ';
}

function memberLine({ member, lead, branch }: Node, style: TextStyle): string {
  const { archive } = style.words;
  const { original, similarity, date, from, revision } = member;
  const notes = [
    ...(original === true ? [archive.original] : []),
    ...(revision === undefined ? [] : [archive.revisions[revision]]),
    ...(date === undefined ? [] : [date]),
    ...(from === undefined ? [] : [score(similarity.score, style.words), archive.step(from.added, from.dropped)]),
  ];
  // The tree is drawn by us: only the name is from outside.
  const tree = { text: `${lead}${branch}`, style: null };
  return line([tree, segment(documentName(member)), segment(`  ${notes.join(' · ')}`, 'dim')], style, lead.length + 4);
}

function keyOf({ path, id }: DocumentName): string {
  return `${path}\0${id ?? ''}`;
}
