import type { DocumentName, Member } from '../../archive/results.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { htmlText } from '../escape/html.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';

/** Deeper versions stand no further to the right, so that a long chain stays on the page. */
const DEEPEST = 8;
/** Members drawn; a page of more is no picture. */
const MOST_MEMBERS = 1_000;

/** The versions of a text, each under the one it came from, with what it added and dropped. */
export function treeHtml(members: readonly Member[], nameOf: (name: DocumentName) => string, words: Words): string {
  const items = inTreeOrder(members)
    .slice(0, MOST_MEMBERS)
    .map(({ member, depth, number }) => {
      const { original, similarity, date, from, revision } = member;
      const notes = [
        ...(original === true ? [`<b>${words.archive.original}</b>`] : []),
        ...(revision === undefined ? [] : [`<b class="warn">${words.archive.revisions[revision]}</b>`]),
        ...(date === undefined ? [] : [htmlText(date)]),
        ...(from === undefined
          ? []
          : [`${words.facts.score} ${score(similarity.score, words)}`, words.archive.step(from.added, from.dropped)]),
      ];
      return `<li class="d${Math.min(depth, DEEPEST)}"><b class="x">${number}</b> <bdi>${htmlText(nameOf(member))}</bdi> <span class="at">${notes.join(' · ')}</span></li>`;
    });
  return `<ol class="tree">${items.join('\n')}</ol>\n`;
}

interface Node {
  readonly member: Member;
  readonly depth: number;
  /** Place in the cluster, from 1; the matrix uses the same numbers. */
  readonly number: number;
}

/** Depth first with a list of what is still to be told: a long chain of versions must not exhaust the stack. */
function inTreeOrder(members: readonly Member[]): readonly Node[] {
  const children = new Map<string, Member[]>();
  for (const member of members) {
    const mother = member.from === undefined ? '' : keyOfName(member.from);
    children.set(mother, [...(children.get(mother) ?? []), member]);
  }
  const numbers = new Map(members.map((member, index) => [member, index + 1]));
  const waiting = (children.get('') ?? []).map((member) => ({ member, depth: 0 })).reverse();
  const told = new Map<Member, Node>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { member, depth } = next;
    if (told.has(member)) continue;
    told.set(member, { member, depth, number: numbers.get(member) ?? 0 });
    const below = children.get(keyOfName(member)) ?? [];
    for (const child of below.toReversed()) waiting.push({ member: child, depth: depth + 1 });
  }
  // What hangs together in a ring has no root; it is told all the same.
  for (const member of members)
    if (!told.has(member)) told.set(member, { member, depth: 0, number: numbers.get(member) ?? 0 });
  return [...told.values()];
}
