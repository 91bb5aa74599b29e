import { languageAt, type Side } from '../../annotate/annotated.ts';
import { namesBetween } from '../../annotate/name/names.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';

/** A clause that was cut or added whole has at least so many words; fewer are a phrase. */
const SHORTEST_CLAUSE = 4;
/** Between marks so many words are a clause, whatever opens them. */
const LONG_CLAUSE = 8;
/** A shorter end of a sentence is a phrase of it, whose facts are told one by one. Words. */
const SHORTEST_END = 12;

const CLAUSE_MARK = /[,;:—–()]/;

/**
 * Whether words are content that came or went whole: a clause of its own, between marks and opened by a word that opens
 * clauses, or long and no list; or a long end or beginning of a sentence, of which the rest went with its neighbour. An end
 * may be short where the cut goes on with the sentence behind it (`isCutOn`).
 */
export function isContentCutWhole(side: Side, { from, to }: Range, isCutOn: boolean): boolean {
  const length = to - from;
  if (length < SHORTEST_CLAUSE) return false;
  const isBetween = isBorder(side, from) && isBorder(side, to);
  const isEnd = (isCutOn || length >= SHORTEST_END) && (endsSentence(side, from) || endsSentence(side, to));
  if ((isEnd || (isBetween && length >= LONG_CLAUSE)) && !isMostlyFacts(side, { from, to })) return true;
  const openers = lexiconOf(languageAt(side, from)).clauseOpeners();
  return isBetween && (openers.has(wordKey(side.document, from)) || openers.has(wordKey(side.document, from + 1)));
}

function isBorder(side: Side, word: number): boolean {
  return endsSentence(side, word) || CLAUSE_MARK.test(gapBefore(side.document, word));
}

function endsSentence({ breaks }: Side, word: number): boolean {
  return word >= breaks.length || (breaks[word] as number) >= SENTENCE_BREAK;
}

/** Members of a list are told one by one: whether half of the words are names and figures. */
function isMostlyFacts(side: Side, { from, to }: Range): boolean {
  const names = namesBetween(side.document, side.viewOf, side.languages, from, to);
  let count = names.reduce((sum, name) => sum + Math.min(to, name.to) - name.from, 0);
  for (let word = from; word < to; word++) if (side.figureOfWord[word] !== 0) count++;
  return 2 * count >= to - from;
}
