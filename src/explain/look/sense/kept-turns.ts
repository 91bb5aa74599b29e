import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { NAME_RULES, SENSE_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import { isEmpty, isOneWord, type Range, type RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { sidesOf } from '../../rule/edit-range.ts';
import { isReworded } from '../../rule/limit/in-other-words.ts';
import { placesOf } from '../../rule/limit-place.ts';
import { modalityLength } from '../../rule/limit-table.ts';
import { findNegations } from '../../rule/negation.ts';
import { askedOnce } from '../../rule/word-memory.ts';
import { isContent, neighbourhoodOf } from '../neighbourhood.ts';
import { sentencesOf, wordsWithin } from '../sentences.ts';

/**
 * Words that turn a meaning where they stand for each other, and turn none here: two opposites that both sentences have and
 * that only stand elsewhere, and "or" for "and" where either joins what is denied, allowed or forbidden alike.
 */
export function keepTurns(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, kind, rule, a, b }) =>
      category === 'sense' &&
      rule === 'sense' &&
      (kind === 'antonym' || kind === 'logic' || kind === 'post') &&
      a.start < a.end &&
      b.start < b.end,
    (finding) => {
      const sentences = sentencesOf(context, finding);
      const isKept =
        sentences !== undefined &&
        (finding.kind === 'logic'
          ? joinsAlike(context, finding, sentences)
          : haveOnlyMoved(context, finding, sentences, findings));
      return isKept ? [asWording(finding)] : undefined;
    },
  );
}

function asWording({ kind: _, notes: __, ...rest }: Finding): Finding {
  return { ...rest, category: 'wording', rule: 'kept-turn' };
}

/**
 * at night up to 4 degrees of frost, by day up to 9 → up to 4 degrees of frost at night, up to 9 by day: whether each of two
 * opposites stands in the other sentence as well, where it answers nothing and no opposite.
 */
function haveOnlyMoved(
  { a, b, alignment: { links, backLinks } }: Context,
  finding: Finding,
  sentences: RangePair,
  findings: readonly Finding[],
): boolean {
  const [own, other] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  // prime minister: an office is known by its last word
  if (finding.kind !== 'post' && !(isOneWord(own) && isOneWord(other))) return false;
  if (isEmpty(own) || isEmpty(other)) return false;
  const inA = freeForm(a, sentences.a, links, own, wordKey(b.document, other.to - 1));
  const inB = freeForm(b, sentences.b, backLinks, other, wordKey(a.document, own.to - 1));
  if (inA === undefined || inB === undefined) return false;
  const [atA, atB] = [a.document.words.start[inA] as number, b.document.words.start[inB] as number];
  const holding = findings.filter(
    (one) =>
      one !== finding &&
      one.category === 'sense' &&
      ((one.a.start <= atA && atA < one.a.end) || (one.b.start <= atB && atB < one.b.end)),
  );
  // the two that changed places took along what is said of them: rain in the south, frost in the north
  return holding.length === 0 || (holding.length === 1 && tookClause(a, own.from, inA, b, inB, other.from));
}

/**
 * Whether of two words each stands in a clause of its own in both texts, with a word of content of that clause beside it: a
 * man hit a woman is one clause, in which they only changed places.
 */
function tookClause(a: Side, ownA: number, otherA: number, b: Side, ownB: number, otherB: number): boolean {
  const [clauseA, clauseB] = [clauseAround(a, ownA), clauseAround(b, ownB)];
  if (clauseA.has(wordKey(a.document, otherA)) || clauseB.has(wordKey(b.document, otherB))) return false;
  return shareKey(clauseA, clauseB) && shareKey(clauseAround(a, otherA), clauseAround(b, otherB));
}

function shareKey(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key));
}

const CLAUSE_END = /[.,;:!?]/;

/** The words of content around a word with no mark and no word for "and" between. */
function clauseAround(side: Side, word: number): ReadonlySet<string> {
  const { document } = side;
  const { and } = NAME_RULES[languageAt(side, word)];
  const keys = new Set<string>();
  for (const step of [-1, 1])
    for (let at = word + step; at >= 0 && at < document.words.count; at += step) {
      if (CLAUSE_END.test(gapBefore(document, step === 1 ? at : at + 1)) || and.has(wordKey(document, at))) break;
      if (isContent(side, at)) keys.add(wordKey(document, at));
    }
  return keys;
}

/** A form of a word in a sentence that answers nothing, outside of an edit. */
function freeForm(side: Side, { from, to }: Range, links: Int32Array, edit: Range, key: string): number | undefined {
  for (let word = from; word < to; word++) {
    if (links[word] !== UNLINKED || (word >= edit.from && word < edit.to)) continue;
    const own = wordKey(side.document, word);
    if (own === key || sameLemma(own, key, languageAt(side, word), false)) return word;
  }
  return undefined;
}

/**
 * Walkers and riders may pass here, if you walk or ride you may go this way: whether a word for "and" faces one for "or" in a
 * sentence that was worded anew, that denies, allows or forbids and asks for nothing. In one that was left as it was it is a slip.
 */
function joinsAlike(context: Context, finding: Finding, sentences: RangePair): boolean {
  const { a, b } = context;
  const [own, other] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  if (!isOneWord(own) || !isOneWord(other)) return false;
  const isAnd = (side: Side, { from }: Range): boolean =>
    NAME_RULES[languageAt(side, from)].and.has(wordKey(side.document, from));
  if (!isAnd(a, own) && !isAnd(b, other)) return false;
  if (asks(a, sentences.a) || asks(b, sentences.b)) return false;
  // there was no water or power → there was water and power: what is denied on one side only is another matter
  const [deniesOwn, deniesOther] = [denies(a, sentences.a), denies(b, sentences.b)];
  // what is not allowed here is forbidden there
  if (deniesOwn !== deniesOther) return deniesOwn ? isOpen(b, sentences.b) : isOpen(a, sentences.a);
  if (!areReworded(context, own, other)) return false;
  return (
    deniesOwn || isOpen(a, sentences.a) || isOpen(b, sentences.b) || neighbourhoodOf(context, sentences).isRewritten()
  );
}

function areReworded({ a, b, alignment: { links, backLinks } }: Context, own: Range, other: Range): boolean {
  const [rangeA, rangeB] = sidesOf({ a, b }, { a: own, b: other });
  return isReworded(...placesOf({ side: a, range: rangeA, links }, { side: b, range: rangeB, links: backLinks }));
}

/** Whether words ask for something: bring a passport and a photo is more than one of both. */
function asks(side: Side, { from, to }: Range): boolean {
  for (let word = from; word < to; word++)
    if (modalityLength(side.document, word, languageAt(side, word)) > 0) return true;
  return false;
}

function denies(side: Side, words: Range): boolean {
  const { document } = side;
  return findNegations({ document, language: languageAt(side, words.from), ...words }).length > 0;
}

/** Whether words allow or forbid. */
function isOpen(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  const language = languageAt(side, from);
  const { phrases, mayBegin } = openers(language);
  for (let word = from; word < to; word++)
    if (mayBegin(document, word) && phrases.longestAt((at) => wordKey(document, at), word) !== undefined) return true;
  return false;
}

const openers = lazilyPerLanguage((language) => {
  const phrases = createPhraseTable<true>([[SENSE_RULES[language].joinsAlike ?? '', true]]);
  return { phrases, mayBegin: askedOnce(phrases.mayBeginWith) };
});
