import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, namesBetween } from '../../annotate/name/names.ts';
import { isInstitution, isTitle } from '../../annotate/name/word.ts';
import { hasPredicate } from '../../annotate/role/match.ts';
import { contentKeysIn } from '../../language/content.ts';
import { sameLemma } from '../../language/inflection.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { gapBefore, keysBetween, wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { loneWordsOf, sentencesOf, wordsWithin } from './sentences.ts';

/** A clause that was cut or added whole has at least so many words; fewer are a phrase. */
const SHORTEST_CLAUSE = 4;
/** Between marks so many words are a clause, whatever opens them. */
const LONG_CLAUSE = 8;
/** A shorter end of a sentence is a phrase of it, whose facts are told one by one. Words. */
const SHORTEST_END = 8;
/** Between the members of a list stand at most so many other words: Ann Field of Ashby and Tom Reed. */
const MOST_BETWEEN_MEMBERS = 2;

const CLAUSE_MARK = /[,;:—–()]/;

/**
 * Whether words are content that came or went whole: a clause of its own, between marks and opened by a word that opens
 * clauses, or long and no list; or a long end or beginning of a sentence, of which the rest went with its neighbour. An end
 * may be short where the cut goes on with the sentence behind it (`isCutOn`), which may have taken over its beginning
 * (По данным порта, [улов вырос на 5 тонн. Л]одок стало больше).
 */
export function isContentCutWhole(side: Side, { from, to }: Range, isCutOn: boolean): boolean {
  const length = to - from;
  if (length < SHORTEST_CLAUSE) return false;
  const isBetween = isBorder(side, from) && isBorder(side, to);
  if (isCutOn && isBetween) return !isList(side, { from, to });
  const isEnd = (isCutOn || length >= SHORTEST_END) && (endsSentence(side, from) || endsSentence(side, to));
  if ((isEnd || (isBetween && length >= LONG_CLAUSE)) && !isList(side, { from, to })) return true;
  const openers = lexiconOf(languageAt(side, from)).clauseOpeners();
  return isBetween && (openers.has(wordKey(side.document, from)) || openers.has(wordKey(side.document, from + 1)));
}

/**
 * Whether words say between two commas to what body somebody belongs who is named before them and stays: Ann Reed, [of the
 * School of Mines,] who led the study. Who somebody is was cut or added whole; no body took the place of another.
 */
export function isAffiliation(side: Side, { from, to }: Range): boolean {
  const { document, languages, viewOf } = side;
  if (to - from < SHORTEST_CLAUSE || from === 0 || ![from, to].every((at) => gapBefore(document, at).startsWith(',')))
    return false;
  const keys = keysBetween(document, from, to);
  const language = languageAt(side, from);
  const opens = isFunctionWord(keys[0] ?? '', language) || isTitle(keys[0] ?? '', language);
  if (!opens || !keys.some((key) => isInstitution(key, language))) return false;
  const [person] = namesBetween(document, viewOf, languages, Math.max(0, from - MOST_PARTS), from).slice(-1);
  return (
    person?.to === from && person.parts.length > 1 && !person.parts.some(({ key }) => isInstitution(key, language))
  );
}

/**
 * Whether a cut goes on over the end of its sentence, with which what it took is no edit of words but a part of the
 * sentence: the next one went too, or took over the beginning of this one.
 */
export function goesOn(context: Context, finding: Finding, next: Finding | undefined): boolean {
  if (next?.category === 'deleted' && finding.b.start === finding.b.end && finding.a.end === next.a.start) return true;
  if (next?.category === 'inserted' && finding.a.start === finding.a.end && finding.b.end === next.b.start) return true;
  const lone = loneWordsOf(context, finding);
  if (lone === undefined || lone.words.to >= lone.side.breaks.length) return false;
  const { from } = wordsWithin(lone.other, lone.which === 'a' ? finding.b : finding.a);
  return endsSentence(lone.side, lone.words.to) && !endsSentence(lone.other, from);
}

/** Words that may stand between a clause that was cut and what stays of its sentence: [Дефицита нет, хватит и] бензина. */
const LONGEST_JOINT = 3;

/**
 * The clause with which words open a sentence that was cut with no more than a few words of the next clause; it has a verb
 * of its own.
 */
export function openingClause(side: Side, { from, to }: Range): Range | undefined {
  if (!endsSentence(side, from) || isBorder(side, to)) return undefined;
  const { text, words } = side.document;
  for (let word = to - 1; word >= Math.max(from + SHORTEST_CLAUSE, to - LONGEST_JOINT); word--) {
    if (!CLAUSE_MARK.test(gapBefore(side.document, word))) continue;
    const clause = { from, to: word };
    const said = text.slice(words.start[from], words.end[word - 1]);
    return hasPredicate(said) && !isList(side, clause) ? clause : undefined;
  }
  return undefined;
}

/** From this share of its words on, words that stand elsewhere in the sentence were put there and did not come or go. */
const SAID_AGAIN = 0.5;

/**
 * Whether words that one text has at a place are said elsewhere in the same sentence of the other, by words that answer
 * nothing else: the sentence was turned round.
 */
export function isSaidElsewhere(context: Context, which: 'a' | 'b', words: Range, finding: Finding): boolean {
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const other = which === 'a' ? 'b' : 'a';
  const { links, backLinks } = context.alignment;
  const linksOfOther = which === 'a' ? backLinks : links;
  const language = languageAt(context[which], words.from);
  const isContent = contentKeysIn(context[which].document.vocabulary.keys, language);
  const { document } = context[which];
  let [content, again] = [0, 0];
  for (let word = words.from; word < words.to; word++) {
    if (!isContent(document.words.id[word] as number)) continue;
    content++;
    const key = wordKey(document, word);
    for (let at = sentences[other].from; at < sentences[other].to; at++) {
      const answer = wordKey(context[other].document, at);
      if (linksOfOther[at] !== UNLINKED || (answer !== key && !sameLemma(key, answer, language, false))) continue;
      again++;
      break;
    }
  }
  return again > 0 && again >= content * SAID_AGAIN;
}

function isBorder(side: Side, word: number): boolean {
  return endsSentence(side, word) || CLAUSE_MARK.test(gapBefore(side.document, word));
}

function endsSentence({ breaks }: Side, word: number): boolean {
  return word >= breaks.length || (breaks[word] as number) >= SENTENCE_BREAK;
}

/** Members of a list are told one by one: whether half of the words are names and figures and few stand between them. */
function isList(side: Side, { from, to }: Range): boolean {
  const names = namesBetween(side.document, side.viewOf, side.languages, from, to);
  let [facts, others] = [0, 0];
  for (let word = from; word < to; word++) {
    const isFact = side.figureOfWord[word] !== 0 || names.some((name) => name.from <= word && word < name.to);
    if (isFact) facts++;
    others = isFact ? 0 : others + 1;
    if (others > MOST_BETWEEN_MEMBERS) return false;
  }
  return 2 * facts >= to - from;
}
