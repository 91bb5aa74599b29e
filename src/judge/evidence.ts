import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import { sameFigure } from '../annotate/figure/value.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import type { Settings } from '../settings.ts';
import type { ShingleSimilarity } from '../similarity/shingles.ts';
import type { BothWays } from '../terms/verdict.ts';
import { countReplacements, type Replacements } from './replacements.ts';
import { measureRewording, type Rewording } from './rewording.ts';
import { wordsInSharedSentences } from './shared-sentences.ts';
import { bodiesOf, bodyContainment } from './without-boilerplate.ts';

/** What score and verdict know of a pair, boilerplate left aside. Words unless said otherwise. */
export interface Evidence extends Replacements {
  /** Shingles of each body in the other, as shares. */
  readonly containment: BothWays;
  /** Words of each body that are linked, moves included, as shares. */
  readonly coverage: BothWays;
  /** Share of the shorter body in passages of whole sentences that stand in both texts. */
  readonly sentences: number;
  /** The longest passage that stands in both texts; single words in it may differ. */
  readonly longestPassage: number;
  /** Figures that stand in the place of each other with the same value. */
  readonly figuresKept: number;
  readonly rewording: Rewording;
}

/** Gathers the evidence of an explained pair, whose shingles are those of the whole texts. */
export function gatherEvidence(
  context: Context,
  whole: ShingleSimilarity,
  findings: readonly Finding[],
  settings: Settings,
): Evidence {
  const { a, b } = context;
  const links = allLinks(context);
  const bodies = bodiesOf(context);
  const { bodyA, bodyB } = bodies;
  const wordsA = sum(bodyA);
  const wordsB = sum(bodyB);
  let linkedA = 0;
  let linkedB = 0;
  for (let word = 0; word < links.length; word++) {
    const link = links[word] as number;
    if (link === UNLINKED) continue;
    linkedA += bodyA[word] as number;
    linkedB += bodyB[link] as number;
  }
  const shorter = Math.min(wordsA, wordsB);
  const inSentences = wordsInSharedSentences({ a, b, links, bodyA, bodyB });
  return {
    containment: bodyContainment(context, bodies, whole, findings, settings),
    coverage: { aInB: share(linkedA, wordsA), bInA: share(linkedB, wordsB) },
    sentences: share(inSentences, shorter),
    longestPassage: longestPassage(links, bodyA),
    figuresKept: countKeptFigures(a, b, links),
    rewording: measureRewording({ a, b, links, bodyA, bodyB }, Math.max(wordsA, wordsB)),
    ...countReplacements(context, findings, settings.ignore),
  };
}

/** Where every word of A stands in B, moved ones too. */
function allLinks({ alignment }: Context): Int32Array {
  if (alignment.moves.length === 0) return alignment.links;
  const links = alignment.links.slice();
  for (const move of alignment.moves)
    for (const [step, link] of move.links.entries()) if (link !== UNLINKED) links[move.aFrom + step] = link;
  return links;
}

/** Words that may differ in one place before a passage is two: a passage is a quotation, not a frame. */
const BRIDGED = 1;

function longestPassage(links: Int32Array, body: Uint8Array): number {
  let longest = 0;
  let run = 0;
  let lastWord = 0;
  let lastLink = 0;
  for (let word = 0; word < links.length; word++) {
    const link = links[word] as number;
    if (link === UNLINKED || body[word] === 0) continue;
    const step = link - lastLink;
    const goesOn = run > 0 && word - lastWord <= BRIDGED + 1 && step >= 1 && step <= BRIDGED + 1;
    run = goesOn ? run + 1 : 1;
    longest = Math.max(longest, run);
    lastWord = word;
    lastLink = link;
  }
  return longest;
}

function countKeptFigures(a: Side, b: Side, links: Int32Array): number {
  let kept = 0;
  for (const figure of a.figures) {
    const link = links[figure.from] as number;
    if (figure.label === true || link === UNLINKED) continue;
    const other = b.figures[(b.figureOfWord[link] as number) - 1];
    if (other !== undefined && other.from === link && sameFigure(figure, other)) kept++;
  }
  return kept;
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}

function sum(values: Uint8Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
}
