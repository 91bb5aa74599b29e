import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { roleAt } from '../../../annotate/role/pieces.ts';
import { isSameWord } from '../../../language/same-word.ts';
import type { Note } from '../../../terms/note.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { isDeniedAt } from '../../rule/negation.ts';
import { isIdle, mayTurn, type Turn, turnAt } from '../../rule/sense.ts';
import { isContent, neighbourhoodOf } from '../neighbourhood.ts';
import { sentencesOf, wordsWithin } from '../sentences.ts';
import { isConverseAt } from './converse.ts';

/** Words on both sides of one that turns the meaning, in which stands what it is said of. */
const REACH = 4;
/** The same where the whole sentence was put otherwise. */
const FAR_REACH = 8;
/** Rows of opposites; what bounds a figure or asks for something is answered in its place only. */
const OF_OPPOSITES = /^(?:antonym|beside) /;

/**
 * Councillors approved the bill → the bill was rejected by councillors: opposites of the lists in two sentences of which
 * one was written anew, wherever in them they stand, with a word in common that they are said of. Neither text has the
 * opposite of its own word near, and the other one not its word.
 */
export function tellFarContraries(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    // what a denial of its contrary says is settled
    ({ category, rule, wholeLines, move }) =>
      category === 'wording' && rule !== 'denials' && wholeLines !== true && move === undefined,
    (finding) => {
      const note = contraryIn(context, finding);
      return note === undefined
        ? undefined
        : [{ ...finding, category: 'sense', kind: 'antonym', rule: 'far-contrary', notes: [note] }];
    },
  );
}

/** A word that turns the meaning, at its place. */
export interface Hit {
  readonly word: number;
  readonly words: number;
  readonly classes: Turn['classes'];
}

/** Rows that turn a meaning beside certain nouns only: of a colony the strict and the general regime. */
export const OF_NOUNS = /^beside /;

/** The first words of some rows that turn the meaning of two sentences which say the same, where nothing in them is linked. */
export function contraryBetween(
  context: Context,
  pair: RangePair,
  rows: RegExp = OF_OPPOSITES,
): { readonly a: Hit; readonly b: Hit } | undefined {
  const { a, b, alignment } = context;
  const own = hitsIn(a, pair.a, rows).filter(({ word }) => isNew(a, word, alignment.links));
  const others =
    own.length === 0 ? own : hitsIn(b, pair.b, rows).filter(({ word }) => isNew(b, word, alignment.backLinks));
  if (others.length === 0) return undefined;
  const [inA, inB] = [hitsIn(a, pair.a, rows), hitsIn(b, pair.b, rows)];
  for (const one of own)
    for (const other of others)
      if (areContrary(one, other, inA, inB) && shareHost(a, one, b, other, FAR_REACH)) return { a: one, b: other };
  return undefined;
}

function contraryIn(context: Context, finding: Finding): Note | undefined {
  const { a, b, alignment } = context;
  const words = wordsWithin(a, finding.a);
  // hardly any word turns a meaning, and hardly any sentence has new words on both sides
  if (!mayTurn({ document: a.document, language: languageAt(a, words.from), ...words })) return undefined;
  if (!hasNew(a, words, alignment.links)) return undefined;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined || !hasNew(b, sentences.b, alignment.backLinks)) return undefined;
  const own = hitsIn(a, words).filter(({ word }) => isNew(a, word, alignment.links));
  if (own.length === 0) return undefined;
  const near = neighbourhoodOf(context, sentences);
  const inB = near.b.flatMap((words) => hitsIn(b, words));
  const others = inB.filter(
    ({ word }) => word >= sentences.b.from && word < sentences.b.to && isNew(b, word, alignment.backLinks),
  );
  if (others.length === 0) return undefined;
  const inA = near.a.flatMap((words) => hitsIn(a, words));
  for (const one of own)
    for (const other of others)
      if (areContrary(one, other, inA, inB) && shareHost(a, one, b, other, REACH))
        return { kind: 'contrary', from: wordKey(a.document, one.word), to: wordKey(b.document, other.word) };
  return undefined;
}

/** Whether a range has a word of content that answers none and stands in no boilerplate. */
function hasNew(side: Side, { from, to }: Range, answers: Int32Array): boolean {
  for (let word = from; word < to; word++)
    if (answers[word] === UNLINKED && isContent(side, word) && roleAt(side.rolePieces, word, word + 1) === undefined)
      return true;
  return false;
}

function hitsIn(side: Side, { from, to }: Range, rows: RegExp = OF_OPPOSITES): readonly Hit[] {
  const found: Hit[] = [];
  for (let word = from; word < to; word++) {
    const language = languageAt(side, word);
    const turn = turnAt(side.document, word, language);
    const classes = turn?.classes.filter(({ row }) => rows.test(row)) ?? [];
    if (turn !== undefined && classes.length > 0 && !isIdle(side.document, word, language))
      found.push({ word, words: turn.words, classes });
  }
  return found;
}

/** Whether a word answers none, is denied by none, and tells of no deal that two have with each other. */
function isNew(side: Side, word: number, answers: Int32Array): boolean {
  const { document } = side;
  const language = languageAt(side, word);
  return (
    answers[word] === UNLINKED &&
    !isDeniedAt({ document, language, from: word, to: word + 1 }, word, 1) &&
    !isConverseAt(side, word)
  );
}

/** Whether two words are opposites in some row of which neither text has the other side as well. */
function areContrary(one: Hit, other: Hit, inA: readonly Hit[], inB: readonly Hit[]): boolean {
  return one.classes.some((own) =>
    other.classes.some(
      (answer) =>
        own.row === answer.row &&
        own.side !== answer.side &&
        !inA.some((hit) => isOf(hit, answer)) &&
        !inB.some((hit) => isOf(hit, own)),
    ),
  );
}

function isOf({ classes }: Hit, { row, side }: Turn['classes'][number]): boolean {
  return classes.some((one) => one.row === row && one.side === side);
}

function shareHost(a: Side, one: Hit, b: Side, other: Hit, reach: number): boolean {
  const others = contentBeside(b, other, reach);
  return contentBeside(a, one, reach).some((key) => others.some((two) => isSameWord(key, two)));
}

/** The words of content close to a word in its sentence. Nothing is said of a date, of which any sentence may be. */
function contentBeside(side: Side, { word, words }: Hit, reach: number): readonly string[] {
  const keys: string[] = [];
  const { document, breaks } = side;
  const isHost = (at: number): boolean => isContent(side, at) && figureAt(side, at)?.kind !== 'date';
  for (let at = word - 1; at >= Math.max(0, word - reach) && (breaks[at + 1] as number) < SENTENCE_BREAK; at--)
    if (isHost(at)) keys.push(wordKey(document, at));
  const end = Math.min(document.words.count, word + words + reach);
  for (let at = word + words; at < end && (breaks[at] as number) < SENTENCE_BREAK; at++)
    if (isHost(at)) keys.push(wordKey(document, at));
  return keys;
}
