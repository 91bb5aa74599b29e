import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { hasCapital, isKnownName, isPlace } from '../../../annotate/name/word.ts';
import { pieceAt } from '../../../annotate/role/pieces.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { wordKey, wordText } from '../../../text/document.ts';
import { isEmpty, type Range, type RangePair } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { isWritten, namesTouching } from '../known-names.ts';
import { areInNewPhrase, isContent } from '../neighbourhood.ts';

/** Words of one text that face those of the other, which words of it are linked, and the sentences around them. */
export interface Facing {
  readonly side: Side;
  readonly words: Range;
  readonly links: Int32Array;
  readonly near: readonly Range[];
}

/**
 * Whether names and the words that face them both stand near in the other text, where they answer nothing: the one went there
 * and the other came from there ([Ashby → The race] was on Sunday, behind "Boats met in Ashby" and before "The race"). A place
 * may have gone into the dateline, whatever stands for it then. `namesakes` are the words of the other text with which the same names begin.
 */
export function haveMoved(named: Facing, facing: Facing, namesakes: readonly number[]): boolean {
  const { side, words, links } = facing;
  const isFree = (at: number): boolean => links[at] === UNLINKED && (at < words.from || at >= words.to);
  if (!namesakes.every(isFree)) return false;
  if (namesakes.every((at) => pieceAt(side.rolePieces, at)?.role === 'dateline')) return true;
  for (let word = words.from; word < words.to; word++)
    if (isContent(side, word) && !stands(wordKey(side.document, word), named)) return false;
  return true;
}

/** Whether a word stands beside some words of the other text and answers nothing there. */
function stands(key: string, { side, words, links, near }: Facing): boolean {
  return near.some(({ from, to }) => {
    for (let at = from; at < to; at++) {
      if (links[at] !== UNLINKED || (at >= words.from && at < words.to)) continue;
      const own = wordKey(side.document, at);
      if (own === key || sameLemma(own, key, languageAt(side, at), false)) return true;
    }
    return false;
  });
}

/**
 * Whether words that stand in the place of a name only join (the 73-year-old [Reed was → is]), or stand beside a pronoun
 * that came with them: По мнению Рида → По его словам.
 */
export function isJoint({ side, words: { from, to }, links }: Facing): boolean {
  let joins = true;
  for (let word = from; word < to; word++) if (isContent(side, word)) joins = false;
  if (joins) return true;
  const isPronoun = (word: number): boolean =>
    links[word] === UNLINKED && NAME_RULES[languageAt(side, word)].pronouns.has(wordKey(side.document, word));
  return to - from === 1 && (isPronoun(from - 1) || isPronoun(to));
}

/**
 * Whether words with a capital that are no names for sure came to face each other in phrases that say something else: each
 * opens its sentence, or the other text has it with a capital too ([Подведены итоги → Партия «Союз регионов» получает голоса]).
 */
export function areCapitalsByChance(context: Context, ranges: RangePair): boolean {
  const isTold = (side: Side, { from, to }: Range, other: Side): boolean => {
    for (let word = from; word < to; word++) {
      if (!hasCapital(wordText(side.document, word)) || (side.breaks[word] as number) >= SENTENCE_BREAK) continue;
      if (!isWritten(other, [wordKey(side.document, word)], { from: 0, to: other.document.words.count })) return false;
    }
    return true;
  };
  return (
    areInNewPhrase(context, ranges) && isTold(context.a, ranges.a, context.b) && isTold(context.b, ranges.b, context.a)
  );
}

/**
 * ҚОСТАНАЙ, «[Тобыл]», Қостанай [қаласындағы]: whether the names of one text stand in its dateline, and those words of the
 * other that they face name nothing.
 */
export function isOfDateline({ a, b }: Context, ranges: RangePair): boolean {
  const [own, other] = [namesTouching(a, ranges.a), namesTouching(b, ranges.b)];
  const isInDateline = (side: Side, names: readonly Name[]): boolean =>
    names.every(({ from }) => pieceAt(side.rolePieces, from)?.role === 'dateline');
  if (isEmpty(ranges.a) || isEmpty(ranges.b) || own.length > 0 === other.length > 0) return false;
  return isInDateline(a, own) && isInDateline(b, other);
}

/** Whether some names are places and the others persons, of whom none takes the place of the other: [из Тюмени → Мария] выиграла. */
export function areOfTwoSorts(own: readonly Name[], other: readonly Name[]): boolean {
  return (own.every(isOfPlace) && other.every(isPerson)) || (own.every(isPerson) && other.every(isOfPlace));
}

function isOfPlace({ parts, language }: Name): boolean {
  return parts.every(({ key }) => isPlace(key, language) && !isKnownName(key, language));
}

function isPerson({ parts, language }: Name): boolean {
  return parts.some(({ key }) => isKnownName(key, language) && !isPlace(key, language));
}

/** London-Leeds, from London to Leeds: whether words name both halves of a compound of two names, in their order. */
export function isJoinedOfNames({ parts: [part, ...more] }: Name, side: Side, words: Range): boolean {
  const halves = part?.raw.split('-') ?? [];
  if (part === undefined || more.length > 0 || halves.length !== 2 || !halves.every(hasCapital)) return false;
  const [first = '', second = ''] = part.key.split('-');
  for (let word = words.from; word < words.to; word++)
    if (isWritten(side, [first], { from: word, to: word + 1 }))
      return isWritten(side, [second], { from: word + 1, to: words.to });
  return false;
}
