import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { hasCapital } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { lexiconOf } from '../../../language/lexicon.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../../text/document.ts';
import { isOneWord, type Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { STANDING_FIGURE } from '../figure/standing.ts';
import { isContent } from '../neighbourhood.ts';
import { wordsWithin } from '../sentences.ts';

/** The rule of words that changed places. */
const EXCHANGED = 'exchanged-words';

/** Words between two that changed places in a sentence; another one may use the words of two by turns. */
const FARTHEST = 40;
/** Words of content between them that both texts have; where commas or a word for "and" stand there, they may be members of a list. */
const FEWEST_BETWEEN = 1;
const FEWEST_OF_LIST = 2;

/**
 * 7 in the walking group against 11 in the control group → 7 in the control group against 11 in the walking group: two words
 * that changed places while what stands between them stayed. Members of a list may stand in any order, and who took his
 * figure along does what he did.
 */
export function tellExchangedWords(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const pairs = pairsOf(context, findings);
  const told = new Set<number>();
  for (const [at, one] of pairs.entries())
    for (let next = at + 1; next < pairs.length; next++) {
      const two = pairs[next] as WordPair;
      if (two.a - one.a > FARTHEST || two.figures !== one.figures) break;
      if (areExchanged(context, one, two)) told.add(one.at).add(two.at);
    }
  if (told.size === 0) return findings;
  return findings.map((finding, at) =>
    told.has(at) ? { ...finding, category: 'sense', kind: 'antonym', rule: EXCHANGED, swap: true } : finding,
  );
}

/** A word of each text, in the place of each other. */
interface WordPair {
  /** The number of the finding. */
  readonly at: number;
  readonly a: number;
  readonly b: number;
  readonly own: string;
  readonly other: string;
  /** How many figures changed before it: one that changed as well may belong to the word. */
  readonly figures: number;
}

/** The findings that put one word of content for another. */
function pairsOf({ a, b }: Context, findings: readonly Finding[]): readonly WordPair[] {
  const pairs: WordPair[] = [];
  let figures = 0;
  for (const [at, { category, move, rule, a: own, b: other }] of findings.entries()) {
    const isFacing = own.start < own.end && other.start < other.end;
    if (category === 'number' || rule === 'carried' || (rule === STANDING_FIGURE && isFacing)) figures++;
    if (category !== 'wording' || move !== undefined || !isFacing) continue;
    const [inA, inB] = [wordsWithin(a, own), wordsWithin(b, other)];
    if (!isOneWord(inA) || !isOneWord(inB) || !mayChange(a, inA) || !mayChange(b, inB)) continue;
    const keys = { own: wordKey(a.document, inA.from), other: wordKey(b.document, inB.from) };
    pairs.push({ at, a: inA.from, b: inB.from, ...keys, figures });
  }
  return pairs;
}

/** Whether a word says something and is part of no name; who says it is told by one verb as well as by another. */
function mayChange(side: Side, { from }: Range): boolean {
  if (!isContent(side, from) || side.figureOfWord[from] !== 0) return false;
  if (hasCapital(wordText(side.document, from)) && (side.breaks[from] as number) < SENTENCE_BREAK) return false;
  return !lexiconOf(languageAt(side, from)).speechWords().has(wordKey(side.document, from));
}

function areExchanged({ a, alignment }: Context, one: WordPair, two: WordPair): boolean {
  const is = (own: string, other: string): boolean =>
    own.charAt(0) === other.charAt(0) && (own === other || sameLemma(own, other, languageAt(a, one.a), false));
  if (!is(one.own, two.other) || !is(two.own, one.other) || is(one.own, one.other)) return false;
  let between = 0;
  let isList = false;
  for (let word = one.a + 1; word < two.a; word++) {
    if ((a.breaks[word] as number) >= SENTENCE_BREAK) return false;
    isList ||= mayJoin(a, word);
    const answer = alignment.links[word] as number;
    if (answer !== UNLINKED && answer > one.b && answer < two.b && isContent(a, word)) between++;
  }
  if ((a.breaks[two.a] as number) >= SENTENCE_BREAK) return false;
  if (isList || mayJoin(a, two.a)) return between >= FEWEST_OF_LIST;
  // дождь сменился снегом, снегом сменился дождь: where endings say who does what, words in their form do the same
  const isOrder =
    one.own === two.other && two.own === one.other && NAME_RULES[languageAt(a, one.a)].articles.size === 0;
  return between >= FEWEST_BETWEEN && !isOrder;
}

/** Whether a comma stands before a word, or it is one for "and". */
function mayJoin(side: Side, word: number): boolean {
  const { document } = side;
  return gapBefore(document, word).includes(',') || NAME_RULES[languageAt(side, word)].and.has(wordKey(document, word));
}
