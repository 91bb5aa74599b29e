import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { areKin } from '../../../annotate/name/kin.ts';
import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable, type PhraseTable } from '../../../language/phrase.ts';
import { NAME_RULES, SENSE_RULES } from '../../../language/rules.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { CLAUSE_BREAK } from '../../../text/sentence.ts';
import { firstNotBefore } from '../../../text/sorted.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { isContent } from '../neighbourhood.ts';
import { sentencesOf, wordsWithin } from '../sentences.ts';

/** Words with which a sentence says who acts: the Qatari investor. */
const AGENT_WORDS = 2;

/**
 * The port sold the boat to the mill → the mill bought the boat: one deal or match, told of either of the two who have to
 * do with it. Who changed places with whom in it is none either.
 */
export function keepConverse(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const told: RangePair[] = [];
  const found = retold(findings, isContrary, (finding) => {
    const verbs = converseIn(context, finding);
    const sentences = verbs && sentencesOf(context, finding);
    if (sentences === undefined || verbs === undefined || !haveTurned(context, sentences, verbs)) return [finding];
    told.push(sentences);
    return [asWording(finding)];
  });
  if (told.length === 0) return found;
  // they stand in the order of the text
  const dealOf = (finding: Finding): RangePair | undefined => {
    const { from } = wordsWithin(context.a, finding.a);
    const deal = told[firstNotBefore(0, told.length, (at) => (told[at] as RangePair).a.to <= from)];
    return deal !== undefined && deal.a.from <= from ? deal : undefined;
  };
  return retold(
    found,
    (finding) => isNameForName(finding) || isTurnedScore(context, finding),
    (finding) => {
      const deal = dealOf(finding);
      const isOfDeal = deal !== undefined && (finding.category === 'number' || isOfBoth(context, finding, deal));
      return [isOfDeal ? asWording(finding) : finding];
    },
  );
}

/** 3:1, 1:3: a score as either of the two who played counts it. */
function isTurnedScore({ a, b }: Context, finding: Finding): boolean {
  if (finding.category !== 'number') return false;
  const score = ({ document }: Side, { start, end }: Finding['a']) => SCORE.exec(document.text.slice(start, end));
  const [own, other] = [score(a, finding.a), score(b, finding.b)];
  return own !== null && other !== null && own[1] === other[2] && own[2] === other[1];
}

const SCORE = /^(\d{1,3})[:–-](\d{1,3})$/;

function isContrary({ category, kind, rule }: Finding): boolean {
  return category === 'sense' && kind === 'antonym' && rule === 'sense';
}

function isNameForName({ category, a, b }: Finding): boolean {
  return category === 'name' && a.start < a.end && b.start < b.end;
}

function asWording({ kind: _, notes: __, swap: ___, ...rest }: Finding): Finding {
  return { ...rest, category: 'wording', rule: 'converse' };
}

/** Words of two sides of one row tell the same of two who have to do with each other. */
interface Party {
  readonly row: number;
  readonly side: number;
}

const tableOf = lazilyPerLanguage(
  (language): PhraseTable<Party> =>
    createPhraseTable(
      (SENSE_RULES[language].converse ?? []).flatMap((patterns, row) =>
        patterns.split(' / ').map((own, side) => [own, { row, side }] as const),
      ),
    ),
);

/** Whether a word is such a verb. */
export function isConverseAt(side: Side, word: number): boolean {
  return tableOf(languageAt(side, word)).longestAt((at) => wordKey(side.document, at), word) !== undefined;
}

/** Where two such verbs stand that contradict each other in a finding. */
interface Verbs {
  readonly a: number;
  readonly b: number;
}

function converseIn({ a, b }: Context, finding: Finding): Verbs | undefined {
  const note = finding.notes?.find(({ kind }) => kind === 'contrary');
  if (note?.kind !== 'contrary') return undefined;
  const table = tableOf(languageAt(a, wordsWithin(a, finding.a).from));
  const partyOf = (phrase: string): Party | undefined => {
    const keys = phrase.split(' ');
    return table.longestAt((at) => keys[at] ?? '', 0)?.values[0];
  };
  const [own, other] = [partyOf(note.from), partyOf(note.to)];
  if (own === undefined || own.row !== other?.row || own.side === other.side) return undefined;
  const [from, to] = [verbIn(a, wordsWithin(a, finding.a), note.from), verbIn(b, wordsWithin(b, finding.b), note.to)];
  return from === undefined || to === undefined ? undefined : { a: from, b: to };
}

function verbIn({ document }: Side, { from, to }: Range, phrase: string): number | undefined {
  const [first] = phrase.split(' ');
  for (let word = from; word < to; word++) if (wordKey(document, word) === first) return word;
  return undefined;
}

/** Whether who acts in one sentence is somebody else in the other, of whom both speak. */
function haveTurned({ a, b }: Context, sentences: RangePair, verbs: Verbs): boolean {
  const [own, other] = [agentOf(a, sentences.a, verbs.a), agentOf(b, sentences.b, verbs.b)];
  if (own.some((one) => other.some((two) => areAlike(a, one, b, two)))) return false;
  const standsIn = (side: Side, word: number, text: Side, { from, to }: Range, agent: readonly number[]): boolean => {
    for (let at = from; at < to; at++) if (!agent.includes(at) && areAlike(side, word, text, at)) return true;
    return false;
  };
  return (
    other.some((word) => standsIn(b, word, a, sentences.a, own)) ||
    own.some((word) => standsIn(a, word, b, sentences.b, other))
  );
}

/**
 * Who acts: the last words of content before the verb in its clause, figures not counted; where the verb stands last, the
 * first one of the clause, since whom it concerns stands right behind.
 */
function agentOf(side: Side, { from }: Range, verb: number): readonly number[] {
  const words: number[] = [];
  for (let word = verb - 1; word >= from; word--) {
    if (isContent(side, word) && side.figureOfWord[word] === 0) words.push(word);
    if ((side.breaks[word] as number) >= CLAUSE_BREAK && !/^["»”]? ?["«“„]?$/.test(gapBefore(side.document, word)))
      break;
  }
  return NAME_RULES[languageAt(side, verb)].verbLast ? words.slice(-1) : words.slice(0, AGENT_WORDS);
}

function areAlike(one: Side, word: number, two: Side, at: number): boolean {
  const [own, other] = [wordKey(one.document, word), wordKey(two.document, at)];
  return isSameWord(own, other) || areKin(own, other, languageAt(one, word));
}

/** Whether each of two names stands in the sentence of the other text as well. */
function isOfBoth({ a, b }: Context, finding: Finding, sentences: RangePair): boolean {
  const stands = (side: Side, words: Range, text: Side, among: Range): boolean => {
    for (let word = words.from; word < words.to; word++) {
      let isThere = false;
      for (let at = among.from; at < among.to; at++) isThere ||= areAlike(side, word, text, at);
      if (!isThere) return false;
    }
    return true;
  };
  return stands(a, wordsWithin(a, finding.a), b, sentences.b) && stands(b, wordsWithin(b, finding.b), a, sentences.a);
}
