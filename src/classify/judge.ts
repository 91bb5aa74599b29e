import { UNLINKED } from '../align/alignment.ts';
import type { ShingleSimilarity } from '../similarity/shingles.ts';
import { SEVERITY_OF } from './category.ts';
import type { BothWays, Similarity, Verdict } from './comparison.ts';
import type { Context, Side } from './context.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';

/** Share of the words of each text that the alignment finds in the other one, moves included. */
export function coverageOf({ a, b, alignment }: Context): BothWays {
  let linked = 0;
  for (const link of alignment.links) if (link !== UNLINKED) linked++;
  for (const move of alignment.moves) for (const link of move.links) if (link !== UNLINKED) linked++;
  const empty = a.document.words.count === 0 && b.document.words.count === 0 ? 1 : 0;
  const share = (side: Side): number => (side.document.words.count === 0 ? empty : linked / side.document.words.count);
  return { aInB: share(a), bInA: share(b) };
}

/** The similarity of a pair and its verdict. */
export interface Judgement {
  readonly similarity: Similarity;
  readonly verdict: Verdict;
}

/** Says how alike the texts are and what they are to each other. */
export function judge(
  context: Context,
  shingle: ShingleSimilarity,
  findings: readonly Finding[],
  settings: Settings,
): Judgement {
  const evidence = gatherEvidence(context, findings);
  const containment = { aInB: shingle.aInB, bInA: shingle.bInA };
  const equal = context.a.document.text === context.b.document.text;
  const restyled = findings.every((finding) => isHarmless(finding, settings));
  const score = equal || restyled ? 1 : scoreOf(evidence, containment);
  const similarity = { score, resemblance: shingle.resemblance, containment, coverage: coverageOf(context) };
  if (equal) return { similarity, verdict: 'identical' };
  if (score < settings.threshold) return { similarity, verdict: verdictBelow(evidence, settings) };
  if (restyled) return { similarity, verdict: 'restyled' };
  const { aInB, bInA } = bodyCoverage(evidence);
  return { similarity, verdict: Math.min(aInB, bInA) >= 0.5 ? 'near-duplicate' : 'partial' };
}

function isHarmless({ category }: Finding, { ignore, keep }: Settings): boolean {
  return ignore.has(category) || (SEVERITY_OF[category] === 'cosmetic' && !(keep as ReadonlySet<string>).has(category));
}

/** A changed figure weighs as much as seven tenths of the text: figures tell a form from a copy. */
const FIGURES_WEIGHT = 0.7;
/** The raw score that separates copies from the rest on the labelled sets; it is laid on 0.5. */
const COPY = 0.567;
/** Only identical and restyled texts score 1. */
const MOST = 0.9999;

function scoreOf(evidence: Evidence, containment: BothWays): number {
  const most = Math.max(containment.aInB, containment.bInA);
  const kept = (evidence.figuresKept + 1) / (evidence.figuresKept + evidence.figuresChanged + 1);
  const raw = most * (1 - FIGURES_WEIGHT + FIGURES_WEIGHT * kept);
  return Math.min(MOST, raw < COPY ? (raw / COPY) * 0.5 : 0.5 + ((raw - COPY) / (1 - COPY)) * 0.5);
}

function bodyCoverage({ bodyA, bodyB, sharedA, sharedB }: Evidence): BothWays {
  return { aInB: bodyA === 0 ? 0 : sharedA / bodyA, bInA: bodyB === 0 ? 0 : sharedB / bodyB };
}

function verdictBelow(evidence: Evidence, { minPassage }: Settings): Verdict {
  const { aInB, bInA } = bodyCoverage(evidence);
  if (Math.max(aInB, bInA) >= 0.5 && evidence.figuresChanged > evidence.figuresKept) return 'same-form';
  return evidence.longestPassage >= minPassage ? 'shared-passage' : 'distinct';
}
