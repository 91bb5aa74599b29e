import { UNLINKED } from '../align/alignment.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import type { Settings } from '../settings.ts';
import type { ShingleSimilarity } from '../similarity/shingles.ts';
import type { BothWays } from '../terms/verdict.ts';
import { lastAtMost } from '../text/sorted.ts';
import { type FigureEvidence, weighFigures } from './figures.ts';
import { passagesOf, type SharedPassage } from './passages.ts';
import { countReplacedNames, type NamesReplaced } from './replacements.ts';
import { measureReuse, type Reuse } from './reuse.ts';
import { measureRewording, type Rewording } from './rewording.ts';
import { countSharedSentences, type SameWords } from './shared-sentences.ts';
import { type Bodies, bodiesOf, bodyContainment, bodyKeys, sameWords } from './without-boilerplate.ts';

/** What links alone say of a pair, boilerplate left aside. Words unless said otherwise. */
export interface Linkage {
  /** Words of the longer body. */
  readonly longer: number;
  /** Words of each body that are linked, moves included, as shares. */
  readonly coverage: BothWays;
  /** Share of the shorter body in passages of whole sentences that stand in both texts. */
  readonly sentences: number;
  /** Share of the longer body in whole sentences that stand in both texts, in words that say the same. */
  readonly unchanged: number;
  /** The passages that stand in both texts. */
  readonly passages: readonly SharedPassage[];
  readonly reuse: Reuse;
  readonly rewording: Rewording;
}

/** What score and verdict know of a pair: its links, and what became of the words that are not linked. */
export interface Evidence extends Linkage, NamesReplaced {
  /** Shingles of each body in the other, as shares. */
  readonly containment: BothWays;
  /** Words of each body that the other has, wherever they stand, as shares; only of short texts. */
  readonly words: BothWays;
  readonly figures: FigureEvidence;
}

/** Words of the longer of two bodies up to which both are headlines or flashes, too short for shingles to tell. */
export const SHORT_TEXT = 15;
const NONE: BothWays = { aInB: 0, bInA: 0 };
const NO_WORDS: SameWords = new Map();

/** Gathers the evidence of an explained pair, whose shingles are those of the whole texts. */
export function gatherEvidence(
  context: Context,
  whole: ShingleSimilarity,
  findings: readonly Finding[],
  settings: Settings,
): Evidence {
  const { a } = context;
  const bodies = bodiesOf(context);
  const same = sameWords(context, findings, settings);
  const keys = bodyKeys(context, bodies, same);
  const { bodyA } = bodies;
  const linkage = linkageOf(context, bodies, new Map(same.map((pair) => [pair[0].from, pair])));
  const isInBody = ({ start }: { readonly start: number }): boolean =>
    bodyA[lastAtMost(a.document.words.start, start)] === 1;
  return {
    ...linkage,
    containment: keys.areWhole ? { aInB: whole.aInB, bInA: whole.bInA } : bodyContainment(keys, settings.shingleSize),
    words: linkage.longer <= SHORT_TEXT ? bodyContainment(keys, 1) : NONE,
    figures: weighFigures(context, allLinks(context), bodies, findings, settings.ignore),
    ...countReplacedNames(findings, settings.ignore, isInBody),
  };
}

/** What the links of an aligned pair say of its bodies; `same` are words that are not linked and say the same. */
export function linkageOf(context: Context, { bodyA, bodyB }: Bodies, same: SameWords = NO_WORDS): Linkage {
  const { a, b } = context;
  const links = allLinks(context);
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
  const longer = Math.max(wordsA, wordsB);
  const whole = countSharedSentences({ a, b, links, same, bodyA, bodyB });
  const passages = passagesOf(links, bodyA, bodyB);
  const taken = [
    { side: a, links, body: bodyA },
    { side: b, links: backwards(links, bodyB.length), body: bodyB },
  ] as const;
  return {
    longer,
    coverage: { aInB: share(linkedA, wordsA), bInA: share(linkedB, wordsB) },
    sentences: share(whole.inPassages, shorter),
    unchanged: share(whole.words, longer),
    passages,
    reuse: measureReuse(...taken, passages, shorter),
    rewording: measureRewording({ a, b, links, bodyA, bodyB }, longer),
  };
}

/** The passages that stand in both texts, where nothing else is asked of an explained pair. */
export function passagesBetween(context: Context): readonly SharedPassage[] {
  const { bodyA, bodyB } = bodiesOf(context);
  return passagesOf(allLinks(context), bodyA, bodyB);
}

/** The same evidence from the other side. */
export function mirrorEvidence(evidence: Evidence): Evidence {
  const turned = ({ aInB, bInA }: BothWays): BothWays => ({ aInB: bInA, bInA: aInB });
  return {
    ...evidence,
    containment: turned(evidence.containment),
    coverage: turned(evidence.coverage),
    words: turned(evidence.words),
    passages: mirrorPassages(evidence.passages),
  };
}

/** The same passages from the other side, in the order of that text. */
export function mirrorPassages(passages: readonly SharedPassage[]): readonly SharedPassage[] {
  return passages
    .map(({ aFrom, aTo, bFrom, bTo, words }) => ({ aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo, words }))
    .sort((one, other) => one.aFrom - other.aFrom);
}

/** Where every word of A stands in B, moved ones too. */
function allLinks({ alignment }: Context): Int32Array {
  if (alignment.moves.length === 0) return alignment.links;
  const links = alignment.links.slice();
  for (const move of alignment.moves)
    for (const [step, link] of move.links.entries()) if (link !== UNLINKED) links[move.a.from + step] = link;
  return links;
}

function backwards(links: Int32Array, count: number): Int32Array {
  const back = new Int32Array(count).fill(UNLINKED);
  for (let word = 0; word < links.length; word++) if (links[word] !== UNLINKED) back[links[word] as number] = word;
  return back;
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}

function sum(values: Uint8Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
}
