import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import { mirrorContext, mirrorExplanation } from '../explain/mirror.ts';
import type { Settings } from '../settings.ts';
import type { ShingleSimilarity } from '../similarity/shingles.ts';
import { SEVERITY_OF } from '../terms/category.ts';
import type { BothWays, Similarity, Verdict } from '../terms/verdict.ts';
import { type Evidence, gatherEvidence, mirrorEvidence, mirrorPassages, passagesBetween } from './evidence.ts';
import type { SharedPassage } from './passages.ts';
import { scoreOf, scoreParts } from './score.ts';
import { decide, verdictOf } from './verdict.ts';
import { explainJudgement, type Why } from './why.ts';

/** How alike two texts are, by a score and what whole texts share. */
export function similarityBy(
  score: number,
  context: Context,
  { resemblance, aInB, bInA }: ShingleSimilarity,
): Similarity {
  return { score, resemblance, containment: { aInB, bInA }, coverage: coverageOf(context) };
}

/** Share of the words of each text that the alignment finds in the other one, moves included. */
function coverageOf({ a, b, alignment }: Context): BothWays {
  if (a.document.text === b.document.text) return { aInB: 1, bInA: 1 };
  let linked = 0;
  for (let word = 0; word < alignment.links.length; word++) if (alignment.links[word] !== UNLINKED) linked++;
  for (const move of alignment.moves) for (const link of move.links) if (link !== UNLINKED) linked++;
  const empty = a.document.words.count === 0 && b.document.words.count === 0 ? 1 : 0;
  const share = (side: Side): number => (side.document.words.count === 0 ? empty : linked / side.document.words.count);
  return { aInB: share(a), bInA: share(b) };
}

/** The similarity of a pair, its verdict and, when asked for, how they came about. */
export interface Judgement {
  readonly similarity: Similarity;
  readonly verdict: Verdict;
  /** What stands in both texts, passages of any length. */
  readonly passages: readonly SharedPassage[];
  readonly why?: Why;
}

/** Says how alike the texts are and what they are to each other. */
export function judge(
  context: Context,
  shingles: ShingleSimilarity,
  findings: readonly Finding[],
  settings: Settings,
): Judgement {
  const { threshold, minPassage } = settings;
  const equal = context.a.document.text === context.b.document.text;
  const restyled = findings.every((finding) => isHarmless(finding, settings));
  const similarityOf = (score: number): Similarity => similarityBy(score, context, shingles);
  // Nothing that could be weighed would turn this verdict.
  if ((equal || restyled) && !settings.why)
    return {
      similarity: similarityOf(1),
      verdict: verdictOf(equal ? 'equal-texts' : 'style-only'),
      // looked for when asked for: the list of differences of such a pair says as much
      get passages() {
        return passagesInOneOrder(context);
      },
    };
  const evidence = evidenceInOneOrder(context, shingles, findings, settings);
  const parts = scoreParts(evidence);
  const score = equal || restyled ? 1 : scoreOf(parts);
  const rule = decide(evidence, { equal, restyled, score, threshold, minPassage });
  return {
    similarity: similarityOf(score),
    verdict: verdictOf(rule),
    passages: evidence.passages,
    ...(settings.why && { why: explainJudgement(evidence, parts, score, rule) }),
  };
}

/** Gathers the evidence in one order of the texts, whichever is named first, so that the score is the same both ways. */
function evidenceInOneOrder(
  context: Context,
  shingles: ShingleSimilarity,
  findings: readonly Finding[],
  settings: Settings,
): Evidence {
  if (context.a.document.text <= context.b.document.text) return gatherEvidence(context, shingles, findings, settings);
  const { resemblance, sizeA, sizeB, aInB, bInA } = shingles;
  const turned = { resemblance, sizeA: sizeB, sizeB: sizeA, aInB: bInA, bInA: aInB };
  const mirrored = mirrorExplanation({ findings, pairedRows: [] }).findings;
  return mirrorEvidence(gatherEvidence(mirrorContext(context), turned, mirrored, settings));
}

function passagesInOneOrder(context: Context): readonly SharedPassage[] {
  if (context.a.document.text <= context.b.document.text) return passagesBetween(context);
  return mirrorPassages(passagesBetween(mirrorContext(context)));
}

function isHarmless({ category }: Finding, { ignore, keep }: Settings): boolean {
  return ignore.has(category) || (SEVERITY_OF[category] === 'cosmetic' && !(keep as ReadonlySet<string>).has(category));
}
