import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { isSameWord } from '../../language/same-word.ts';
import { wordKey } from '../../text/document.ts';
import { type Range, sizeOf } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { refusalLength } from '../rule/limit-table.ts';
import { deniesWithin, findNegations, isDeniedAt, LONGEST_ADDITION, type Negation } from '../rule/negation.ts';
import { areAllAnswered } from './answered-denials.ts';
import { saysNo } from './sense/said-denied.ts';
import { type LoneWords, loneWordsOf, sentencesOf } from './sentences.ts';

/** Letters of the shortest word that is looked for where it is not denied. */
const SHORTEST_HOST = 4;

/**
 * Denials in long stretches that one text has alone, where the other text says in its own words of the same sentence what
 * is denied: he did not come to the opening and did not speak → coming to the opening, he spoke. What a clause that came
 * or went denies is its own, unless the sentence beside it says that it is so.
 */
export function tellLostDenials(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.category === 'wording' && hasLostDenial(context, finding)
      ? { ...finding, category: 'negation', rule: 'lost-denial' }
      : finding,
  );
}

function hasLostDenial(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined || sizeOf(lone.words) <= LONGEST_ADDITION) return false;
  const { which, words } = lone;
  const denials = negationsIn(lone, words);
  if (denials.length === 0) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const [own, other] = which === 'a' ? [sentences.a, sentences.b] : [sentences.b, sentences.a];
  const isLost = (denial: Negation): boolean =>
    denial.host.length >= SHORTEST_HOST && standsFree(context, lone, denial, other) && !hasUndenied(lone, denial, own);
  return denials.some(isLost) && !areAllAnswered(context, finding);
}

function negationsIn({ side }: LoneWords, words: Range): readonly Negation[] {
  return findNegations({ document: side.document, language: languageAt(side, words.from), ...words });
}

/** Whether the other sentence has among its new words what is denied, without a denial. */
function standsFree({ alignment }: Context, lone: LoneWords, denial: Negation, words: Range): boolean {
  const answers = lone.which === 'a' ? alignment.backLinks : alignment.links;
  for (let word = words.from; word < words.to; word++)
    if (answers[word] === UNLINKED && isUndenied(lone.other, lone.side, denial, word, words)) return true;
  return false;
}

/** Whether the own sentence says as well, without a denial, what it denies. */
function hasUndenied({ side }: LoneWords, denial: Negation, words: Range): boolean {
  for (let word = words.from; word < words.to; word++)
    if (word !== denial.word && isUndenied(side, side, denial, word, words)) return true;
  return false;
}

/** Words between a refusal, or a word that denies in its own right, and what it is said of: отключили воду. */
const REFUSAL_REACH = 2;

/** Whether a word of one side says what a denial of the same or the other side denies, and nothing denies or refuses it. */
function isUndenied(at: Side, from: Side, { word: denying, host }: Negation, word: number, words: Range): boolean {
  const language = languageAt(at, word);
  const key = wordKey(at.document, word);
  const own = wordKey(from.document, denying);
  const isHost = own === host ? deniesWithin(own, key, language) : isSameWord(key, host);
  if (!isHost || isDeniedAt({ document: at.document, language, ...words }, word, 1)) return false;
  for (
    let near = Math.max(words.from, word - REFUSAL_REACH);
    near < Math.min(words.to, word + REFUSAL_REACH + 1);
    near++
  )
    if (refusalLength(at.document, near, language) > 0 || (near !== word && saysNo(at, near))) return false;
  return true;
}
