import { UNLINKED } from '../../align/alignment.ts';
import type { Side } from '../../annotate/annotated.ts';
import { languageAt } from '../../annotate/annotated.ts';
import { type LanguageCode, perLanguage } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { createPhraseTable, type PhraseTable } from '../../language/phrase.ts';
import { NEGATION_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import { isOneWord, type Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import { type Finding, inOneShape } from '../finding.ts';
import { nameChange } from '../rule/name-change.ts';
import { deniesWithin, findNegations, isDeniedAt, type Negation } from '../rule/negation.ts';
import type { Classified } from '../rule/rule.ts';
import { classifyEdit } from '../rule/rules.ts';
import { areAllAnswered } from './answered-denials.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { isDeniedContrary } from './sense/denied-contrary.ts';
import { loneWordsOf, sentencesOf, wordsWithin } from './sentences.ts';

/**
 * Two denials that deny the same: one went into the word that it denies (маңызды емес → маңызсыз), or passed a verb that
 * does not care (не следует ждать → следует не ждать). Neither is told as one, nor is a denial that moved within its
 * sentence and went into its word on the way (не мытые сливы из сада → из сада немытые сливы), nor one that a sentence
 * has as well that was written anew.
 */
export function joinDenials(context: Context, findings: readonly Finding[]): readonly Finding[] {
  let told: Finding[] | undefined;
  for (let at = 0; at < findings.length; at++) {
    const one = findings[at] as Finding;
    if (one.category !== 'negation') continue;
    const contrary = BESIDE.map((step) => at + step).find((near) => isDeniedContrary(context, one, findings[near]));
    if (contrary !== undefined) {
      told ??= [...findings];
      told[at] = withClass(one, WORDING);
      told[contrary] = withClass(findings[contrary] as Finding, WORDING);
      continue;
    }
    const two = findings[at + 1];
    const pair = two?.category === 'negation' ? asOne(context, one, two) : undefined;
    if (pair === undefined && !isKept(context, one)) continue;
    told ??= [...findings];
    told[at] = withClass(one, pair ?? withoutDenial(context, one));
    if (pair !== undefined) told[++at] = withClass(two as Finding, pair); // there is a pair of two only
  }
  return told ?? findings;
}

/** Where among the findings the contrary of a denied word stands, with a verb of being between that changed itself. */
const BESIDE = [1, -1, 2, -2];

/** Denials without an answer: findings are looked at before and after facts are told apart, which leaves most as they are. */
const unanswered = new WeakSet<Finding>();

/** Whether what a denial denies is denied in the other text as well. */
function isKept(context: Context, finding: Finding): boolean {
  if (unanswered.has(finding)) return false;
  if (isDeniedToo(context, finding)) return true;
  unanswered.add(finding);
  return false;
}

function isDeniedToo(context: Context, finding: Finding): boolean {
  return (
    wentIntoWord(context, finding) ||
    areBothDenied(context, finding) ||
    doBothDeny(context, finding) ||
    areAllAnswered(context, finding)
  );
}

/** What two denials are that answer each other; undefined where they are of two things. */
function asOne(context: Context, one: Finding, two: Finding): Classified | undefined {
  return together(context, one, two) ?? (isRaised(context, one, two) ? WORDING : undefined);
}

/** анықталмағанын, анықталған жоқ: what one word denies within itself is denied by a word beside the other. */
function areBothDenied({ a, b }: Context, finding: Finding): boolean {
  const [inA, inB] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  if (!isOneWord(inA) || !isOneWord(inB)) return false;
  const language = languageAt(a, inA.from);
  const [own, other] = [wordKey(a.document, inA.from), wordKey(b.document, inB.from)];
  const isDenied = (side: Side, { from }: Range): boolean =>
    isDeniedAt({ document: side.document, language, from, to: from + 1 }, from, 1) || isHost(side, from, language);
  return (
    isDenied(a, inA) !== isDenied(b, inB) &&
    ((deniesWithin(own, other, language) && isDenied(b, inB)) ||
      (deniesWithin(other, own, language) && isDenied(a, inA)))
  );
}

/** Words of each of two denials in other words that stand in the place of each other. */
const SHORT = 3;

/** Was not recorded → did not occur: whether in a sentence written anew a few words that deny stand in the place of others that do. */
function doBothDeny(context: Context, finding: Finding): boolean {
  const { a, b } = context;
  const [inA, inB] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  const denies = ({ document }: Side, words: Range): boolean =>
    words.from < words.to &&
    words.to - words.from <= SHORT &&
    findNegations({ document, language: languageAt(a, inA.from), ...words }).length > 0;
  if (!denies(a, inA) || !denies(b, inB)) return false;
  const sentences = sentencesOf(context, finding);
  return sentences !== undefined && neighbourhoodOf(context, sentences).isRewritten();
}

/** Words between a verb and the denial behind it: жоспарланып [отырған] жоқ. */
const BEHIND_VERB = 3;

/** Whether a denial behind a word denies it past a small verb. */
function isHost({ document }: Side, word: number, language: LanguageCode): boolean {
  const to = Math.min(document.words.count, word + BEHIND_VERB);
  return findNegations({ document, language, from: word, to }).some(({ host }) => host === wordKey(document, word));
}

/** What is left of words without their denial: Anna Reeve for the owner nor the agent is another name. */
function withoutDenial(context: Context, { a, b }: Finding): Classified {
  const category = nameChange(
    { side: context.a, ...wordsWithin(context.a, a) },
    { side: context.b, ...wordsWithin(context.b, b) },
  );
  return category === undefined ? WORDING : { category };
}

/** Whether all that words on one side deny is denied by a word of the other sentence that has no answer. */
function wentIntoWord(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { which, side, other, words } = lone;
  const answers = which === 'a' ? context.alignment.backLinks : context.alignment.links;
  const sentences = sentencesOf(context, finding);
  if (words.from === words.to || sentences === undefined) return false;
  const near = neighbourhoodOf(context, sentences)[which === 'a' ? 'b' : 'a'];
  const language = languageAt(side, words.from);
  const negations = findNegations({ document: side.document, language, ...words });
  // the word has no answer, or the one that is denied beside it: анықталған жоқ, анықталмағанын
  const isFree = (at: number, { word, host }: Negation): boolean => {
    const answer = answers[at] as number;
    return answer === UNLINKED || (Math.abs(answer - word) === 1 && wordKey(side.document, answer) === host);
  };
  const isDenied = (negation: Negation): boolean =>
    near.some(({ from, to }) => {
      for (let word = from; word < to; word++)
        if (isFree(word, negation) && deniesWithin(wordKey(other.document, word), negation.host, language)) return true;
      return false;
    });
  return negations.length > 0 && negations.every((negation) => negation.host !== '' && isDenied(negation));
}

function withClass({ kind: _, notes: __, swap: ___, also: ____, ...rest }: Finding, said: Classified): Finding {
  return inOneShape({ ...rest, ...said, rule: 'denials' });
}

const WORDING: Classified = { category: 'wording' };
/** What two denials that answer each other leave. */
const LESS: ReadonlySet<Finding['category']> = new Set(['wording', 'inflection', 'spelling', 'abbreviation']);

/** What two edits side by side are as one. */
function together(context: Context, one: Finding, two: Finding): Classified | undefined {
  const a = joined(wordsWithin(context.a, one.a), wordsWithin(context.a, two.a));
  const b = joined(wordsWithin(context.b, one.b), wordsWithin(context.b, two.b));
  if (a === undefined || b === undefined || a.from === a.to || b.from === b.to) return undefined;
  if (!isOneRun(context.a, a) || !isOneRun(context.b, b)) return undefined;
  const said = classifyEdit(context, { a, b });
  return LESS.has(said.category) ? said : undefined;
}

/** The words of two ranges that follow each other. */
function joined(one: Range, two: Range): Range | undefined {
  return one.to === two.from ? { from: one.from, to: two.to } : undefined;
}

/** Whether nothing but spaces stands between the words. */
function isOneRun({ document }: Side, { from, to }: Range): boolean {
  for (let word = from + 1; word < to; word++) if (gapBefore(document, word).trim() !== '') return false;
  return true;
}

/** Words that a denial may pass: не следует ждать его ранее, следует ждать его не ранее. */
const FARTHEST = 4;

const raisers = perLanguage((language: LanguageCode) =>
  lazily((): PhraseTable<true> => createPhraseTable([[NEGATION_RULES[language].raisers, true as const]])),
);

/** Whether words are a denial alone, or behind a small word that leads it: [do not] need. */
function isLastAlone(side: Side, { from, to }: Range): boolean {
  return to - from === 1 || (to - from === 2 && isFunctionWord(wordKey(side.document, from), languageAt(side, from)));
}

/** Whether words are the mark of a verb without a time: need [to] apply. */
function isMark(side: Side, words: Range): boolean {
  return (
    isOneWord(words) && NEGATION_RULES[languageAt(side, words.from)].verbMarks.has(wordKey(side.document, words.from))
  );
}

/** Whether a denial of one word went from before such a verb to behind it, past words that both texts have. */
function isRaised(context: Context, one: Finding, two: Finding): boolean {
  const first = { a: wordsWithin(context.a, one.a), b: wordsWithin(context.b, one.b) };
  const second = { a: wordsWithin(context.a, two.a), b: wordsWithin(context.b, two.b) };
  const [which, other] = first.a.to > first.a.from ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const side = context[which];
  const isBare = (words: Range): boolean => words.from === words.to || isMark(side, words);
  if (!isLastAlone(side, first[which]) || !isOneWord(second[other])) return false;
  if (first[other].from !== first[other].to || !isBare(second[which])) return false;
  const denial = first[which].to - 1;
  const passed = { from: denial + 1, to: second[which].from };
  if (passed.to - passed.from > FARTHEST || !isOneRun(side, passed)) return false;
  if (wordKey(side.document, denial) !== wordKey(context[other].document, second[other].from)) return false;
  const table = raisers[languageAt(side, passed.from)]();
  return table.longestAt((word) => wordKey(side.document, word), passed.from) !== undefined;
}
