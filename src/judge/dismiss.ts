import { UNLINKED } from '../align/alignment.ts';
import type { Context } from '../explain/context.ts';
import { mirrorContext } from '../explain/mirror.ts';
import type { Settings } from '../settings.ts';
import type { ShingleSimilarity } from '../similarity/shingles.ts';
import { linkageOf, mirrorPassages } from './evidence.ts';
import { type Judgement, similarityBy } from './judge.ts';
import { scoreOf, scoreParts } from './score.ts';
import { LEAST_FRAME, least, longestPassage } from './verdict.ts';
import { bodiesOf, bodyContainment, bodyOpenings } from './without-boilerplate.ts';

/** Words. In shorter bodies a few words that say the same in other letters turn a verdict. */
const FEWEST_WORDS = 61;
/**
 * What words that say the same although they begin otherwise may add to the containment of two bodies (an abbreviation
 * for its long form, a slip in the first letter): one such place in thirty words, where each makes three shingles shared.
 */
const OTHERWISE_BEGUN = 0.1;
/** What only an explanation tells, as it lowers no score. */
const UNKNOWN = {
  words: { aInB: 0, bInA: 0 },
  figures: { kept: 0, replaced: 0, codes: 0, touched: 0, elsewhere: false },
  namesReplaced: 0,
  namesSwapped: 0,
} as const;

/**
 * Says of an aligned pair that it is distinct, before anybody asks what its differences mean; undefined where that could
 * decide. An explanation lowers a score by replaced figures and lifts it by words that say the same (РК, Республика
 * Казахстан; a misprint): with these two texts share at most the runs of words that open with the same letters. The score
 * is the most that it can be. Only under settings where nothing is kept, ignored or declared equivalent.
 */
export function dismiss(context: Context, shingles: ShingleSimilarity, settings: Settings): Judgement | undefined {
  const { keep, ignore, shingleSize, threshold, minPassage } = settings;
  if (keep.size > 0 || ignore.size > 0 || context.a.house.longest > 0) return undefined;
  if (linkedShare(context) >= LEAST_FRAME) return undefined;
  const turned = context.a.document.text > context.b.document.text;
  const inOneOrder = turned ? mirrorContext(context) : context;
  const bodies = bodiesOf(inOneOrder);
  const openings = bodyOpenings(inOneOrder, bodies);
  if (Math.min(openings.ofA.length, openings.ofB.length) < FEWEST_WORDS) return undefined;
  const linkage = linkageOf(inOneOrder, bodies);
  if (Math.max(least(linkage.coverage), linkage.rewording.inPlace) >= LEAST_FRAME) return undefined;
  if (longestPassage(linkage) >= minPassage) return undefined;
  const { aInB, bInA } = bodyContainment(openings, shingleSize);
  const containment = { aInB: aInB + OTHERWISE_BEGUN, bInA: bInA + OTHERWISE_BEGUN };
  const score = scoreOf(scoreParts({ ...linkage, ...UNKNOWN, containment }));
  if (score >= threshold) return undefined;
  const passages = turned ? mirrorPassages(linkage.passages) : linkage.passages;
  return { verdict: 'distinct', similarity: similarityBy(score, context, shingles), passages };
}

/** Share of the words of the longer text that are linked in their places: a quick look before anything is counted. */
function linkedShare({ a, b, alignment }: Context): number {
  let linked = 0;
  for (let word = 0; word < alignment.links.length; word++) if (alignment.links[word] !== UNLINKED) linked++;
  return linked / Math.max(1, a.document.words.count, b.document.words.count);
}
