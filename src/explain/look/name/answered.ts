import type { Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import type { NameRelation } from '../../../annotate/name/same.ts';
import { hasCapital, isInstitution } from '../../../annotate/name/word.ts';
import { fullFormsOf, isAbbreviationOf, isShortForm, openersOfFull } from '../../../language/abbreviation.ts';
import { withoutOwning } from '../../../language/endings.ts';
import type { Category } from '../../../terms/category.ts';
import { keysBetween, wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { isGlossAt, isInBrackets } from '../gloss.ts';
import { hasKin } from '../kin-of-name.ts';
import { isWritten, namesTouching, namesWithin, relationOf } from '../known-names.ts';
import { isCapitalToldIn } from './capital-of-state.ts';
import { isJoinedOfNames } from './chance.ts';

/** A name of a finding, with how it relates to its nearest namesake of the other sentence. */
export interface Answered {
  readonly name: Name;
  readonly relation: NameRelation | 'kin' | 'gloss';
  /** The word with which the namesake begins. */
  readonly at: number;
}

/** Whether a name has no namesake. */
export function isLost({ relation }: Answered): boolean {
  return relation === 'different';
}

/** The names of which a range has words, each with its namesake among words of the other side. */
export function answered(side: Side, range: Range, other: Side, among: readonly Range[]): readonly Answered[] {
  return [...answers(side, range, other, among)];
}

/** The same where each has a namesake; undefined where one has none. */
export function allAnswered(
  side: Side,
  range: Range,
  other: Side,
  among: readonly Range[],
): readonly Answered[] | undefined {
  const found: Answered[] = [];
  for (const answer of answers(side, range, other, among)) {
    if (isLost(answer)) return undefined;
    found.push(answer);
  }
  return found;
}

function* answers(side: Side, range: Range, other: Side, among: readonly Range[]): Generator<Answered> {
  if (range.from === range.to) return;
  const names = namesTouching(side, range);
  if (names.length === 0) return;
  const namesakes = among
    .flatMap((words) => namesWithin(other, words))
    .flatMap((name) => [name, ...ownerAndOwned(name)]);
  for (const name of names) {
    const answer = nearest(name, namesakes);
    if (answer.relation !== 'different') yield answer;
    else if (areBothAnswered(name, namesakes, other, among)) yield { ...answer, relation: 'order' };
    else if (among.some((words) => isSpelledOutIn(name, other, words))) yield { ...answer, relation: 'abbreviation' };
    else if (isGlossAt(side, name)) yield { ...answer, relation: isInBrackets(side, name) ? 'gloss' : 'abbreviation' };
    else if (among.some((words) => isJoinedOfNames(name, other, words))) yield { ...answer, relation: 'order' };
    else if (among.some((words) => hasKin(name, side, other, words) || isCapitalToldIn(side, name, other, words)))
      yield { ...answer, relation: 'kin' };
    else yield answer;
  }
}

/** Finland's Joonas Korpi, Bristol's Corn Exchange: the owner and what or whom it owns, where both have a capital. */
function ownerAndOwned({ parts, ...name }: Name): readonly Name[] {
  const owner = parts.findIndex(({ key }, at) => at < parts.length - 1 && key.endsWith("'s"));
  if (owner < 0) return [];
  const middle = name.from + owner + 1;
  return [
    {
      ...name,
      to: middle,
      parts: parts.slice(0, owner + 1).map((part) => ({ ...part, key: withoutOwning(part.key) })),
    },
    { ...name, from: middle, parts: parts.slice(owner + 1) },
  ];
}

/** Reed, riding for Team Holm; Team Holm's Reed: whether both halves stand apart, the one perhaps where it opens its sentence. */
function areBothAnswered(name: Name, namesakes: readonly Name[], other: Side, among: readonly Range[]): boolean {
  const halves = ownerAndOwned(name);
  const isThere = (half: Name): boolean =>
    nearest(half, namesakes).relation !== 'different' ||
    among.some((words) =>
      isWritten(
        other,
        half.parts.map(({ key }) => key),
        words,
      ),
    );
  return halves.length > 0 && halves.every(isThere);
}

/** Words of the longest name of a body that a word is short for. */
const LONGEST_FULL = 5;
/** Letters of the shortest acronym that is known by the words of a text alone. */
const SHORTEST_UNLISTED = 3;

/** Минэнерго, министерство энергетики: whether words in small letters say in full what a short name of one word is. */
function isSpelledOutIn({ parts, language }: Name, { document }: Side, { from, to }: Range): boolean {
  const [only, ...more] = parts;
  if (only === undefined || more.length > 0 || !isShortForm(only.raw, language)) return false;
  // the letters of an acronym of no list are those of many words, but of the name of a body
  const isUnlisted = only.raw === only.raw.toUpperCase() && fullFormsOf(only.raw, language) === undefined;
  if (isUnlisted && only.raw.length < SHORTEST_UNLISTED) return false;
  const openers = openersOfFull(only.raw, language);
  for (let word = from; word < to; word++) {
    if (!openers.includes(wordKey(document, word).charAt(0))) continue;
    if (isUnlisted && !hasCapital(wordText(document, word))) continue;
    for (let end = word + 2; end <= Math.min(to, word + LONGEST_FULL); end++)
      if (isAbbreviationOf(only.raw, keysBetween(document, word, end), language)) {
        if (!isUnlisted || keysBetween(document, word, end).some((key) => isInstitution(key, language))) return true;
      }
  }
  return false;
}

/** Relations from the nearest on; the names of a sentence that relate by none of them are others. */
const NEAREST: readonly Answered['relation'][] = ['same', 'inflection', 'order', 'spelling', 'abbreviation'];

function nearest(name: Name, namesakes: readonly Name[]): Answered {
  let best: Answered = { name, relation: 'different', at: -1 };
  for (const namesake of namesakes) {
    const relation = relationOf(name, namesake);
    const rank = NEAREST.indexOf(relation);
    if (rank < 0) continue;
    const known = NEAREST.indexOf(best.relation);
    if (known < 0 || rank < known) best = { name, relation, at: namesake.from };
  }
  return best;
}

/** As what names are told that all have a namesake. */
export function categoryOf(names: readonly Answered[]): Category {
  return names.some(({ relation }) => relation === 'abbreviation' || relation === 'gloss') ? 'abbreviation' : 'wording';
}

/** All words of a text. */
export function wholeOf({ document }: Side): Range {
  return { from: 0, to: document.words.count };
}
