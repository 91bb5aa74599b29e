import { UNLINKED } from '../align/alignment.ts';
import type { Context, Side } from './context.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import { isBoilerplate } from './role.ts';

/** What the score knows of a pair, counted in words and figures; boilerplate is left aside. */
export interface Evidence {
  /** Words of each text outside of boilerplate. */
  readonly bodyA: number;
  readonly bodyB: number;
  /** Linked words outside of boilerplate, moves included. */
  readonly sharedA: number;
  readonly sharedB: number;
  /** Words in the longest run that both texts have, word for word or but for single words. */
  readonly longestPassage: number;
  /** Linked words outside of boilerplate in each passage: a run with at most three other words between two of its own. */
  readonly passages: readonly number[];
  /** Figures in linked stretches that kept their value, and that changed it. */
  readonly figuresKept: number;
  readonly figuresChanged: number;
  /** Names that changed in linked stretches. */
  readonly namesChanged: number;
  /** Words that were reworded in linked stretches. */
  readonly reworded: number;
}

/** Gathers the evidence of an explained pair. */
export function gatherEvidence(context: Context, findings: readonly Finding[]): Evidence {
  const bodyOfA = bodyWords(context.a);
  const bodyOfB = bodyWords(context.b);
  const { links, moves } = context.alignment;
  let sharedA = 0;
  let sharedB = 0;
  let figuresKept = 0;
  let run = 0;
  const passages: number[] = [];
  let longest = 0;
  let last = UNLINKED;
  const count = (word: number, link: number): void => {
    if (link === UNLINKED) return;
    sharedA += bodyOfA[word] as number;
    sharedB += bodyOfB[link] as number;
    if (isHead(context.a, word) && isHead(context.b, link)) figuresKept++;
    run = last !== UNLINKED && link - last <= PASSAGE_STEP ? run + 1 : 1;
    if (run === 1) passages.push(0);
    if (bodyOfA[word] === 1) {
      longest = Math.max(longest, run);
      passages[passages.length - 1]!++;
    }
    last = link;
  };
  let gap = 0;
  for (let word = 0; word < links.length; word++) {
    const link = links[word] as number;
    gap = link === UNLINKED ? gap + 1 : 0;
    if (gap > PASSAGE_STEP) last = UNLINKED;
    count(word, link);
  }
  for (const move of moves) {
    last = UNLINKED;
    for (const [at, link] of move.links.entries()) count(move.aFrom + at, link);
  }
  const inside = findings
    .flatMap((finding) => [finding, ...(finding.changes ?? [])])
    .filter(({ wholeLines }) => wholeLines !== true);
  const figuresChanged = inside.filter(({ category }) => category === 'number').length;
  return {
    bodyA: sum(bodyOfA),
    bodyB: sum(bodyOfB),
    sharedA,
    sharedB,
    longestPassage: longest,
    passages,
    figuresKept: Math.max(0, figuresKept),
    figuresChanged,
    namesChanged: inside.filter(({ category }) => category === 'name').length,
    reworded: inside.filter(({ category }) => category === 'wording' || category === 'sense' || category === 'negation')
      .length,
  };
}

/** Up to this many words may differ inside a passage before it is two. */
const PASSAGE_STEP = 3;

function isHead(side: Side, word: number): boolean {
  const number = side.figureOfWord[word] as number;
  return number !== 0 && (side.figures[number - 1] as Figure).from === word;
}

/** 1 for words outside of boilerplate. */
function bodyWords({ document }: Side): Uint8Array {
  const body = new Uint8Array(document.words.count).fill(1);
  const { firstWord, count } = document.paragraphs;
  for (let paragraph = 0; paragraph < count; paragraph++) {
    if (isBoilerplate(document, paragraph)) body.fill(0, firstWord[paragraph], firstWord[paragraph + 1]);
  }
  return body;
}

function sum(values: Uint8Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
