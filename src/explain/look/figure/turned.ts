import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable, type PhraseTable } from '../../../language/phrase.ts';
import { SENSE_RULES } from '../../../language/rules.ts';
import type { Note } from '../../../terms/note.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { isDeniedAt } from '../../rule/negation.ts';
import { neighbourhoodOf } from '../neighbourhood.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';

/** Words between a figure and what became of it: rose last year by 18 %. */
const FARTHEST = 4;

/** A word of the lists: the class `side` of a row. */
interface Turn {
  readonly row: number;
  readonly side: number;
  readonly word: number;
}

/**
 * The same figure beside words that contradict each other, wherever in a sentence that was written anew they stand: rose by
 * 18 per cent to 412,000 → 412,000, down 18 %; three hurt as a crane fell → a crane fell, killing three.
 */
export function tellTurnedFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category }) => category === 'wording',
    (finding) => {
      const turned = turnOf(context, finding);
      return turned === undefined
        ? undefined
        : [{ ...finding, category: 'sense', kind: 'antonym', rule: 'turned-figure', notes: [turned] }];
    },
  );
}

/** What a figure near words of a finding was told to do, and what the other text tells of the same. */
function turnOf(context: Context, finding: Finding): Note | undefined {
  const own = turnsIn(context.a, wordsWithin(context.a, finding.a));
  if (own.length === 0) return undefined;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return undefined;
  const near = neighbourhoodOf(context, sentences).b;
  for (const turn of own)
    for (const figure of figuresBeside(context.a, turn.word)) {
      const answer = isOnlyTurn(context.a, figure, turn) ? turnedAnswer(context, figure, turn, near) : undefined;
      if (answer !== undefined)
        return {
          kind: 'contrary',
          from: wordKey(context.a.document, turn.word),
          to: wordKey(context.b.document, answer.word),
        };
    }
  return undefined;
}

/** Whether no word beside a figure says the contrary of one: up 5 %, down 3 %. */
function isOnlyTurn(side: Side, figure: Figure, { row, side: own }: Turn): boolean {
  return turnsBeside(side, figure).every((other) => other.row !== row || other.side === own);
}

/** The word of the contrary, which answers nothing, beside the same figure in the other text, that stands beside no other of the row. */
function turnedAnswer(
  { b, alignment }: Context,
  figure: Figure,
  { row, side }: Turn,
  near: readonly Range[],
): Turn | undefined {
  const answers = near.flatMap((words) => figuresAmong(b, words)).filter((one) => sameFigure(one, figure));
  const ofRow = answers.map((one) => turnsBeside(b, one).filter((turn) => turn.row === row));
  const areTurned = ofRow.every(
    (turns) =>
      turns.length > 0 && turns.every((turn) => turn.side !== side && alignment.backLinks[turn.word] === UNLINKED),
  );
  return areTurned ? ofRow[0]?.[0] : undefined;
}

/** The words of the lists close to a figure in its sentence that tell what became of it. */
export function turnsBeside(side: Side, figure: Figure): readonly Turn[] {
  return turnsIn(side, reachOf(side, figure));
}

/** The words of the sentence of a figure that stand close to it. */
function reachOf({ breaks, document }: Side, figure: Figure): Range {
  let { from, to } = figure;
  while (from > 0 && figure.from - from < FARTHEST && (breaks[from] as number) < SENTENCE_BREAK) from--;
  while (to < document.words.count && to - figure.to < FARTHEST && (breaks[to] as number) < SENTENCE_BREAK) to++;
  return { from, to };
}

/** Figures close to a word that tell how much or how many. */
function figuresBeside(side: Side, word: number): readonly Figure[] {
  const near = { from: Math.max(0, word - FARTHEST), to: Math.min(side.document.words.count, word + FARTHEST + 1) };
  return figuresAmong(side, near).filter((figure) => {
    if (figure.kind === 'date' || figure.kind === 'time' || figure.doubtful === true) return false;
    const { from, to } = reachOf(side, figure);
    return from <= word && word < to;
  });
}

const tableOf = lazilyPerLanguage(
  (language): PhraseTable<Omit<Turn, 'word'>> =>
    createPhraseTable(
      (SENSE_RULES[language].besideFigures ?? []).flatMap((patterns, row) =>
        patterns.split(' / ').map((own, side) => [own, { row, side }] as const),
      ),
    ),
);

function turnsIn(side: Side, { from, to }: Range): readonly Turn[] {
  const { document } = side;
  const found: Turn[] = [];
  for (let word = from; word < to; word++) {
    const language = languageAt(side, word);
    const match = tableOf(language).longestAt((at) => wordKey(document, at), word);
    if (match === undefined || isDeniedAt({ document, language, from: word, to: word + 1 }, word, match.words))
      continue;
    for (const value of match.values) found.push({ ...value, word });
  }
  return found;
}
