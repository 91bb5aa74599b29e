import { type Alignment, UNLINKED } from '../../../align/alignment.ts';
import type { Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { isPlace } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Span } from '../../../text/span.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { areTold } from '../figure/chance.ts';
import { keepStandingFigures } from '../figure/standing.ts';
import { isWritten, namesWithin, relationOf } from '../known-names.ts';
import { isNamedIn, namesakesIn } from '../name/namesakes.ts';
import { contraryBetween, OF_NOUNS } from '../sense/far-contraries.ts';
import { type Turned, turnedIn } from '../sense/turned-phrase.ts';
import { figuresAmong } from '../sentences.ts';
import { keepStandingNames } from '../standing-names.ts';
import { type Changed, cutAt } from './changed.ts';
import { denialBetween } from './denial-anew.ts';
import { figuresApart } from './figures-apart.ts';
import { hedgeBetween } from './hedge-anew.ts';
import { mayBePutFor } from './same-count.ts';
import { sentencesAnew } from './sentence-pairs.ts';

/**
 * Sentences that say the same in other words at other places are told as what went and what came. A figure or a name of
 * theirs that the other text has nowhere, in the place of one that this text has nowhere, is another fact all the same:
 * it is told where it came.
 */
export function tellFactsAnew(context: Context, findings: readonly Finding[]): readonly Finding[] {
  if (shareNothing(context.alignment)) return findings;
  const anew = sentencesAnew(context, findings);
  const changed = [
    ...anew.pairs.flatMap((pair) => changedIn(context, pair)),
    ...anew.partly.flatMap((pair) => contraryIn(context, pair, OF_NOUNS)),
    ...figuresApart(context, anew).flatMap(([x, y]) => otherFigure(context, x, y)),
  ];
  if (changed.length === 0) return findings;
  return retold(
    findings,
    ({ category, a }) => category === 'inserted' || (category === 'wording' && a.start === a.end),
    (finding) =>
      cutAt(
        finding,
        'b',
        changed.filter(({ finding: { b } }) => b.start >= finding.b.start && b.end <= finding.b.end),
      ),
  );
}

/** Whether no word of one text answers a word of the other: then none of their sentences says the same. */
function shareNothing({ links, moves }: Alignment): boolean {
  return moves.length === 0 && links.every((link) => link === UNLINKED);
}

function changedIn(context: Context, pair: RangePair): readonly Changed[] {
  return [
    ...figuresIn(context, pair),
    ...namesIn(context, pair),
    ...contraryIn(context, pair),
    ...denialIn(context, pair),
    ...turnedIn(context, pair).map((turned) => turnedAs(context, turned)),
    ...hedgeIn(context, pair),
  ];
}

function contraryIn(context: Context, pair: RangePair, rows?: RegExp): readonly Changed[] {
  const found = contraryBetween(context, pair, rows);
  if (found === undefined) return [];
  const [a, b] = [
    spanOfWords(context.a, { from: found.a.word, to: found.a.word + found.a.words }),
    spanOfWords(context.b, { from: found.b.word, to: found.b.word + found.b.words }),
  ];
  return told(context, { category: 'sense', kind: 'antonym', a, b, rule: 'sense' }, (_, findings) => findings);
}

function denialIn(context: Context, pair: RangePair): readonly Changed[] {
  const found = denialBetween(context, pair);
  if (found === undefined) return [];
  const [a, b] = [spanOfWords(context.a, found.a), spanOfWords(context.b, found.b)];
  return told(context, { category: 'negation', a, b, rule: 'negation' }, (_, findings) => findings);
}

/** What turns the meaning of a phrase that is told at another place. */
export function turnedAs(context: Context, { a, b, said }: Turned): Changed {
  const [own, other] = [spanOfWords(context.a, a), spanOfWords(context.b, b)];
  const finding: Finding = { ...said, a: own, b: other };
  return { finding, from: textOf(context.a, own), to: textOf(context.b, other) };
}

function hedgeIn(context: Context, pair: RangePair): readonly Changed[] {
  const found = hedgeBetween(context, pair);
  if (found === undefined) return [];
  const [a, b] = [spanOfWords(context.a, found.a), spanOfWords(context.b, found.b)];
  return told(context, { category: 'sense', kind: 'hedge', a, b, rule: 'sense' }, (_, findings) => findings);
}

function figuresIn(context: Context, { a, b }: RangePair): readonly Changed[] {
  const own = loneFigures(context.a, a, context.b, b);
  const other = own.length === 0 ? own : loneFigures(context.b, b, context.a, a);
  return facing(own, other, (x, y) => mayBePutFor(context, x, y)).flatMap(([x, y]) => otherFigure(context, x, y));
}

function otherFigure(context: Context, x: Figure, y: Figure): readonly Changed[] {
  const finding: Finding = { category: 'number', kind: y.kind, a: spanOf(x), b: spanOf(y), rule: 'figure' };
  return told(context, finding, keepStandingFigures);
}

function loneFigures(side: Side, words: Range, text: Side, answers: Range): readonly Figure[] {
  const inB = figuresAmong(text, answers);
  return figuresAmong(side, words).filter(
    (figure) =>
      figure.doubtful !== true && !inB.some((one) => sameFigure(one, figure)) && !areTold([figure], text, [answers]),
  );
}

function namesIn(context: Context, { a, b }: RangePair): readonly Changed[] {
  const lone = (side: Side, words: Range, text: Side): readonly Name[] =>
    namesWithin(side, words).filter((name) => !isNamedIn(text, name) && !isPartOfName(name, text));
  const own = lone(context.a, a, context.b);
  const other = own.length === 0 ? own : lone(context.b, b, context.a);
  return [
    ...facing(own, other, (x, y) => mayFace(context, x, y)),
    ...facing(fullNames(context.a, a, context.b), fullNames(context.b, b, context.a), areOfOneName),
  ].flatMap(([x, y]) =>
    told(
      context,
      { category: 'name', a: spanOfWords(context.a, x), b: spanOfWords(context.b, y), rule: 'name' },
      keepStandingNames,
    ),
  );
}

/** The [Holm] mill: whether all words of a name stand in the other text as well, be it as a part of a longer one: Holm Foods. */
function isPartOfName({ parts }: Name, text: Side): boolean {
  const keys = parts.map(({ key }) => key);
  return isWritten(text, keys, { from: 0, to: text.document.words.count });
}

/** Names of several words that the other text has in full nowhere, though it may have the last of them alone. */
function fullNames(side: Side, words: Range, text: Side): readonly Name[] {
  return namesWithin(side, words).filter(
    (name) => name.parts.length > 1 && !namesakesIn(text, name).some(({ parts }) => parts.length > 1),
  );
}

/** Artem Gusev, Anton Gusev: another name that has one word in common. */
function areOfOneName(x: Name, y: Name): boolean {
  if (x.parts.length !== y.parts.length || !isWhole(x) || !isWhole(y) || hasPlace(x) || hasPlace(y)) return false;
  if (relationOf(x, y) !== 'different') return false;
  return x.parts.some(({ key }) => y.parts.some((part) => sameLemma(key, part.key, x.language, true)));
}

/** NATO, A. Reed and U.S. have many ways to be told. */
function isWhole({ parts }: Name): boolean {
  return parts.every(({ raw, initial }) => !initial && raw !== raw.toUpperCase() && !/\d/.test(raw));
}

/** Two names that may stand for each other, and whose words are whole. */
function mayFace(context: Context, x: Name, y: Name): boolean {
  if (x.parts.length !== y.parts.length) return false;
  if (x.parts.length === 1 && isNumbered(x) && lettersOf(x) === lettersOf(y)) return true;
  if (!isWhole(x) || !isWhole(y) || hasPlace(x) !== hasPlace(y)) return false;
  return x.parts.length > 1 || areBesideOneWord(context, x, y);
}

function hasPlace({ parts, language }: Name): boolean {
  return parts.some(({ key }) => isPlace(key, language));
}

/** A41: letters with the number of a road, a flight, a model. */
function isNumbered({ parts: [part] }: Name): boolean {
  return part !== undefined && /^[\p{L}-]+\d+$/u.test(part.raw);
}

function lettersOf({ parts: [part] }: Name): string | undefined {
  return part?.key.replace(/\d+$/, '');
}

/** from Beverley, from Hessle; Тарской области, Омской области: a name of one word may be of anything. */
function areBesideOneWord({ a, b }: Context, x: Name, y: Name): boolean {
  const keyAt = ({ document }: Side, word: number): string =>
    word < 0 || word >= document.words.count ? '' : wordKey(document, word);
  const [before, behind] = [keyAt(a, x.from - 1), keyAt(a, x.to)];
  return (before !== '' && before === keyAt(b, y.from - 1)) || (behind !== '' && behind === keyAt(b, y.to));
}

/** What stands alone on both sides, of each sort only one. */
function facing<T>(
  own: readonly T[],
  other: readonly T[],
  arePair: (x: T, y: T) => boolean,
): readonly (readonly [T, T])[] {
  return own.flatMap((x) => {
    const answers = other.filter((y) => arePair(x, y));
    const [y] = answers;
    const isOnly = y !== undefined && answers.length === 1 && own.every((one) => one === x || !arePair(one, y));
    return isOnly ? [[x, y] as const] : [];
  });
}

/** What was put for what, where the rules for sentences that answer each other do not know it for the same. */
function told(
  context: Context,
  finding: Finding,
  keep: (context: Context, findings: readonly Finding[]) => readonly Finding[],
): readonly Changed[] {
  const kept = keep(context, [finding]);
  if (!kept.every(({ category }) => category === finding.category)) return [];
  return [{ finding, from: textOf(context.a, finding.a), to: textOf(context.b, finding.b) }];
}

function textOf({ document }: Side, { start, end }: Span): string {
  return document.text.slice(start, end);
}

function spanOf({ start, end }: Figure): Span {
  return { start, end };
}

function spanOfWords({ document: { words } }: Side, { from, to }: Range): Span {
  return { start: words.start[from] as number, end: words.end[to - 1] as number };
}
