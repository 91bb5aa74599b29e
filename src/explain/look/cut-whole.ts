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
/** A shorter passage may be two phrases that met at a full stop. Words. */
const SHORTEST_PASSAGE = 12;

const CLAUSE_MARK = /[,;:—–()]/;

/** Whether words are a clause, or the end of a sentence and the beginning of the next one, that came or went whole. */
export function isContentCutWhole(side: Side, words: Range): boolean {
  return isClause(side, words) || isAcrossSentences(side, words);
}

/** Whether words are a clause of their own: between marks, and opened by a word that opens clauses or long and no list. */
function isClause(side: Side, { from, to }: Range): boolean {
  if (to - from < SHORTEST_CLAUSE || !isBorder(side, from) || !isBorder(side, to)) return false;
  if (to - from >= LONG_CLAUSE && !isMostlyFacts(side, { from, to })) return true;
  const openers = lexiconOf(languageAt(side, from)).clauseOpeners();
  return openers.has(wordKey(side.document, from)) || openers.has(wordKey(side.document, from + 1));
}

function isBorder(side: Side, word: number): boolean {
  const isEnd = word >= side.breaks.length || (side.breaks[word] as number) >= SENTENCE_BREAK;
  return isEnd || CLAUSE_MARK.test(gapBefore(side.document, word));
}

/** Whether words go from one sentence into the next, and are no list. */
export function isAcrossSentences(side: Side, { from, to }: Range): boolean {
  if (to - from < SHORTEST_PASSAGE || isMostlyFacts(side, { from, to })) return false;
  for (let word = from + 1; word < to; word++) if ((side.breaks[word] as number) >= SENTENCE_BREAK) return true;
  return false;
}

/** Members of a list are told one by one: whether half of the words are names and figures. */
function isMostlyFacts(side: Side, { from, to }: Range): boolean {
  const names = namesBetween(side.document, side.viewOf, side.languages, from, to);
  let count = names.reduce((sum, name) => sum + Math.min(to, name.to) - name.from, 0);
  for (let word = from; word < to; word++) if (side.figureOfWord[word] !== 0) count++;
  return 2 * count >= to - from;
}
