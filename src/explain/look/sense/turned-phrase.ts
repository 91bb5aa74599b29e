import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { isSameWord } from '../../../language/same-word.ts';
import type { SenseKind } from '../../../language/shape/sense.ts';
import { wordKey } from '../../../text/document.ts';
import { type Range, type RangePair, sizeOf } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { limitLength, mayLimitAt } from '../../rule/limit-table.ts';
import type { Classified } from '../../rule/rule.ts';
import { classifyEdit } from '../../rule/rules.ts';
import { mayTurn, turnAt } from '../../rule/sense.ts';

/** Words of a phrase that is known again at another place; a shorter one may stand there by chance. */
export const FEWEST_WORDS = 5;
/** A longer stretch is a paragraph. Words. */
const MOST_WORDS = 60;
/** Share of the words of the shorter stretch that the other one has in the same order. */
const SHARED = 0.6;
/** Words between two that stay which were put for each other. */
const MOST_REPLACED = 3;

/** What a word that limits can turn where its phrase went to another place. */
const TURNED: ReadonlySet<SenseKind> = new Set(['hedge', 'modality', 'restriction', 'bound', 'quantifier', 'antonym']);

/** Words that were put for others in a phrase that moved, and what that is. */
export interface Turned extends RangePair {
  readonly said: Classified;
}

/**
 * "This could help", she said → she said that this would help: the words that limit or deny in a phrase that went to
 * another place and kept most of its words, which are answered there in their order.
 */
export function turnedIn(context: Context, pair: RangePair): readonly Turned[] {
  const { a, b } = context;
  if (!isPhrase(pair.a) || !isPhrase(pair.b) || !(mayChange(a, pair.a) || mayChange(b, pair.b))) return [];
  const kept = inOrder(a, pair.a, b, pair.b);
  if (kept.length < FEWEST_WORDS || kept.length < SHARED * Math.min(sizeOf(pair.a), sizeOf(pair.b))) return [];
  const turned: Turned[] = [];
  // what stands before the first of them opens the phrase: [only] the tenants of new houses
  let [own, other] = [pair.a.from - 1, pair.b.from - 1];
  for (const next of kept) {
    const gap = { a: { from: own + 1, to: next[0] }, b: { from: other + 1, to: next[1] } };
    [own, other] = next;
    const most = Math.max(sizeOf(gap.a), sizeOf(gap.b));
    if (
      most === 0 ||
      most > MOST_REPLACED ||
      !isAnsweredOrLimit(a, gap.a, gap.b) ||
      !isAnsweredOrLimit(b, gap.b, gap.a)
    )
      continue;
    const said = classifyEdit(context, gap);
    if (said.category === 'sense' && TURNED.has(said.kind as SenseKind) && !agree(context, gap))
      turned.push({ ...beside(gap), said });
  }
  return turned;
}

function isPhrase(words: Range): boolean {
  return sizeOf(words) >= FEWEST_WORDS && sizeOf(words) <= MOST_WORDS;
}

/** Could enter, entry was allowed: whether words on both sides are of one class of the lists. */
function agree({ a, b }: Context, gap: RangePair): boolean {
  const classes = (side: Side, { from, to }: Range): readonly string[] => {
    const found: string[] = [];
    for (let word = from; word < to; word++)
      for (const { row, side: of } of turnAt(side.document, word, languageAt(side, word))?.classes ?? [])
        found.push(`${row} ${of}`);
    return found;
  };
  const inB = classes(b, gap.b);
  return inB.length > 0 && classes(a, gap.a).some((one) => inB.includes(one));
}

/** Words that stand for nothing have to be of the lists: with more than those another thing went. */
function isAnsweredOrLimit(side: Side, own: Range, other: Range): boolean {
  if (sizeOf(own) === 0 || sizeOf(other) > 0) return true;
  return limitLength(side.document, own.from, languageAt(side, own.from)) === sizeOf(own);
}

/** What stands for nothing is told with the word behind it. */
function beside({ a, b }: RangePair): RangePair {
  const more = sizeOf(a) === 0 || sizeOf(b) === 0 ? 1 : 0;
  return { a: { from: a.from, to: a.to + more }, b: { from: b.from, to: b.to + more } };
}

/** Whether some word may limit or turn what is said. */
function mayChange(side: Side, words: Range): boolean {
  const language = languageAt(side, words.from);
  return mayLimitAt(side.document, language, words) || mayTurn({ document: side.document, language, ...words });
}

/** The words that both stretches have in one order, as many as possible. */
function inOrder(a: Side, own: Range, b: Side, other: Range): readonly (readonly [number, number])[] {
  const [rows, columns] = [sizeOf(own), sizeOf(other)];
  const isSame = (x: number, y: number): boolean =>
    isSameWord(wordKey(a.document, own.from + x), wordKey(b.document, other.from + y));
  const longest = Array.from({ length: rows + 1 }, () => new Uint8Array(columns + 1));
  const at = (x: number, y: number): number => longest[x]?.[y] ?? 0;
  for (let x = rows - 1; x >= 0; x--)
    for (let y = columns - 1; y >= 0; y--)
      (longest[x] as Uint8Array)[y] = isSame(x, y) ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
  const pairs: [number, number][] = [];
  for (let x = 0, y = 0; x < rows && y < columns; )
    if (isSame(x, y)) pairs.push([own.from + x++, other.from + y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x++;
    else y++;
  return pairs;
}
