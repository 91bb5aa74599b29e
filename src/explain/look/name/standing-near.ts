import { UNLINKED } from '../../../align/alignment.ts';
import type { Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { isPlace } from '../../../annotate/name/word.ts';
import { lazily } from '../../../language/lazily.ts';
import { isEmpty, type Range, type RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { namesTouching } from '../known-names.ts';
import { isMember, isOneList, listAround } from '../name-list.ts';
import { areInNewPhrase, areInNewRuns, headlineOf, isContent, type Neighbourhood } from '../neighbourhood.ts';
import { type Answered, allAnswered, categoryOf, wholeOf } from './answered.ts';
import { type Facing, haveMoved, isJoint } from './chance.ts';
import { areInOneFrame } from './one-frame.ts';
import { opensTitle } from './quoted-title.ts';

/**
 * What names are told as that stand beside the sentence of the other text, or in its headline. One that came or went
 * alone is known from there, unless it is a member of a list, whose members are told one by one. In a sentence that was
 * written anew names meet by chance: where their forms tell who does what, those in the same form do the same.
 */
export function standingNear(
  context: Context,
  finding: Finding,
  ranges: RangePair,
  near: Neighbourhood,
): Finding['category'] | undefined {
  // two that changed places do each what the other did, whatever sentences they stand in
  if (finding.swap === true) return undefined;
  const isNew = lazily(() => near.isRewritten() || areInNewPhrase(context, ranges));
  const areFacing = !isEmpty(ranges.a) && !isEmpty(ranges.b);
  // one that is lost decides, and most of those that are asked here are
  const answersTo = (side: Side, range: Range, text: Side, among: readonly Range[]): readonly Answered[] | undefined =>
    allAnswered(side, range, text, among) ??
    (!areFacing || isNew() ? allAnswered(side, range, text, [wholeOf(text)]) : undefined);
  const own = answersTo(context.a, ranges.a, context.b, near.b);
  const other = own && answersTo(context.b, ranges.b, context.a, near.a);
  if (own === undefined || other === undefined) return undefined;
  const names = [...own, ...other];
  if (own.length > 0 && other.length > 0) return isChance(context, ranges, near, names) ? categoryOf(names) : undefined;
  const { links, backLinks } = context.alignment;
  const [named, facing] =
    own.length > 0
      ? [
          { side: context.a, words: ranges.a, links, near: near.a },
          { side: context.b, words: ranges.b, links: backLinks, near: near.b },
        ]
      : [
          { side: context.b, words: ranges.b, links: backLinks, near: near.b },
          { side: context.a, words: ranges.a, links, near: near.a },
        ];
  // «[Речной союз → Партия садов]» спорит: a title that begins with a noun is as good as a name
  if (!isEmpty(facing.words) && opensTitle(facing.side, facing.words.from) && areInOneFrame(context, ranges))
    return undefined;
  // [Wexford → The] university: the noun behind the article stands for the body
  const isOfBody = finding.rule === 'noun' && facing.links[facing.words.to] !== UNLINKED;
  const isAlone =
    isEmpty(facing.words) ||
    isNew() ||
    (!isOfBody && isJoint(facing)) ||
    haveMoved(
      named,
      facing,
      names.map(({ at }) => at),
    ) ||
    areMovedPlaces(named, facing, names);
  const mayBeOfList = isEmpty(facing.words) || isNothingElse(named, names);
  const isTold = ({ name }: Answered): boolean =>
    !isMember(named.side, name) || (mayBeOfList && isListTold(named, name, facing));
  return isAlone && names.every(isTold) ? categoryOf(names) : undefined;
}

/** Whether only words that join or point stand beside names: [in Britain and Ireland because]. */
function isNothingElse({ side, words: { from, to } }: Facing, names: readonly Answered[]): boolean {
  for (let word = from; word < to; word++)
    if (isContent(side, word) && !names.some(({ name }) => name.from <= word && word < name.to)) return false;
  return true;
}

/** Whether names are those of places that answer nothing where they stand in the other text, and words face them that name nothing. */
function areMovedPlaces(named: Facing, { side, words, links }: Facing, names: readonly Answered[]): boolean {
  if (!isNothingElse(named, names)) return false;
  if (namesTouching(side, words).length > 0 || side.figureOfWord.subarray(words.from, words.to).some((at) => at !== 0))
    return false;
  return names.every(
    ({ name, at }) => links[at] === UNLINKED && name.parts.every(({ key }) => isPlace(key, name.language)),
  );
}

/** Whether the whole list of a name answers nothing in its place, and stands as a list beside it in the other text. */
function isListTold(named: Facing, name: Name, facing: Facing): boolean {
  const list = listAround(named.side, name);
  const [from, to] = [list[0]?.from ?? name.from, list.at(-1)?.to ?? name.to];
  if (list.some((member) => named.links[member.from] !== UNLINKED)) return false;
  const places = allAnswered(named.side, { from, to }, facing.side, facing.near)?.map(({ at }) => at);
  return places !== undefined && isOneList(facing.side, Math.min(...places), Math.max(...places));
}

/**
 * What names are told as of a headline in the place of a sentence that is none: those of the headline are told again below
 * it, and all those of the sentence are told there as well.
 */
export function toldBelowHeadline(
  context: Context,
  ranges: RangePair,
  sentences: RangePair,
  near: Neighbourhood,
): Finding['category'] | undefined {
  const [endA, endB] = [context.a, context.b].map((side) => headlineOf(side)?.to ?? 0);
  const isHead = ({ from, to }: Range, end = 0): boolean => (from === to ? to < end : to <= end);
  const [isA, isB] = [isHead(ranges.a, endA), isHead(ranges.b, endB)];
  if (isA === isB) return undefined;
  const [head, lead, to = 0] = isA ? (['a', 'b', endA] as const) : (['b', 'a', endB] as const);
  const below = near[head]
    .map((words) => ({ from: Math.max(words.from, to), to: words.to }))
    .filter((one) => !isEmpty(one));
  const own = allAnswered(context[head], ranges[head], context[head], below);
  const other = own && allAnswered(context[lead], sentences[lead], context[head], near[head]);
  return own === undefined || other === undefined ? undefined : categoryOf([...own, ...other]);
}

/** Whether names face each other by chance, since the words around them were written anew and both stand near. */
function isChance(context: Context, ranges: RangePair, near: Neighbourhood, names: readonly Answered[]): boolean {
  if ((near.isRewritten() || areInNewPhrase(context, ranges)) && !areInOneFrame(context, ranges)) return true;
  return names.every(({ relation }) => relation === 'same') && areInNewRuns(context, ranges);
}
