import type { LineMark, MarkedLines } from '../../terms/document.ts';
import type { Role } from '../../terms/role.ts';
import { type Document, paragraphText, wordsOf } from '../../text/document.ts';
import { firstAtLeast } from '../../text/sorted.ts';

/**
 * What a mark of a format makes of a line; null keeps a line in the body whatever it looks like. A footnote is none: it
 * tells facts.
 */
const ROLE_OF_MARK: Readonly<Partial<Record<LineMark, Role | null>>> = {
  title: null,
  subtitle: null,
  byline: 'byline',
  dateline: 'dateline',
  caption: 'photo-credit',
  credit: 'photo-credit',
  contact: 'contact',
  signature: 'signature',
  furniture: 'furniture',
};
/** UTF-16 code units. A longer line that bears a mark holds more than what the mark names. */
const LONGEST_MARKED = 1_000;
/** Share of the words of the longer line that two lines have in common when one answers the other. */
const ANSWERS = 0.6;
/** Marked lines for which an answer is looked for: a page has a dozen. */
const MOST_MARKED = 400;

type Roles = Map<number, Role | null>;

/** Two documents with what their formats say of lines. A line and its answer in the other text have one role. */
export function withMarks(
  a: Document,
  b: Document,
  marksA: readonly MarkedLines[],
  marksB: readonly MarkedLines[],
): readonly [Document, Document] {
  const [ownA, ownB] = [rolesOf(a, marksA), rolesOf(b, marksB)];
  return [
    { ...a, given: new Map([...answers(ownB, b, a, ownA), ...ownA]) },
    { ...b, given: new Map([...answers(ownA, a, b, ownB), ...ownB]) },
  ];
}

function rolesOf(document: Document, marks: readonly MarkedLines[]): Roles {
  const roles: Roles = new Map();
  const { count, firstLine } = document.paragraphs;
  // Marks and paragraphs both stand in order; nested marks are rare, and the last one is the closest.
  for (const { mark, from, to } of marks) {
    const role = ROLE_OF_MARK[mark];
    if (role === undefined) continue;
    for (let at = firstAtLeast(firstLine, from, 0, count); at < count && (firstLine[at] as number) < to; at++)
      if (role === null || paragraphText(document, at).length <= LONGEST_MARKED) roles.set(at, role);
  }
  return roles;
}

/** The roles that lines of `other` have as answers of marked lines: the most alike line without a mark of its own. */
function answers(roles: Roles, document: Document, other: Document, own: Roles): Roles {
  const found: Roles = new Map();
  if (roles.size === 0) return found;
  const bags = bagsOf(other);
  for (const [paragraph, role] of [...roles].slice(0, MOST_MARKED)) {
    const { from, to } = wordsOf(document, paragraph);
    const wanted = document.words.id.subarray(from, to);
    let best = -1;
    let most = 0;
    for (const [at, bag] of bags.entries()) {
      if (own.has(at) || found.has(at)) continue;
      const share = shareOf(wanted, bag);
      if (share > most) [best, most] = [at, share];
    }
    if (most >= ANSWERS) found.set(best, role);
  }
  return found;
}

interface Bag {
  readonly size: number;
  readonly ids: ReadonlySet<number>;
}

function bagsOf(document: Document): readonly Bag[] {
  return Array.from({ length: document.paragraphs.count }, (_, paragraph) => {
    const { from, to } = wordsOf(document, paragraph);
    return { size: to - from, ids: new Set(document.words.id.subarray(from, to)) };
  });
}

/** The share of the words of the longer line that stand in both; 0 where the lengths leave no such share. */
function shareOf(wanted: Int32Array, { size, ids }: Bag): number {
  const longer = Math.max(wanted.length, size);
  if (Math.min(wanted.length, size) < longer * ANSWERS) return 0;
  let common = 0;
  for (const id of wanted) if (ids.has(id)) common++;
  return common / longer;
}
