import { languageAt, type Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, type Name } from '../../annotate/name/names.ts';
import { hasPredicate } from '../../annotate/role/match.ts';
import type { LanguageCode } from '../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { namesWithin } from './known-names.ts';

/** Whether a name is joined to another one as members of a list are: by a comma or a word for "and" and nothing else. */
export function isMember(side: Side, name: Name): boolean {
  return listAround(side, name).length > 1;
}

/** Members of the longest list that is looked at, on either side of a name. */
const MOST_MEMBERS = 8;

/** The names that are joined to a name as members of a list, with it, in their order. */
export function listAround(side: Side, name: Name): readonly Name[] {
  const list = [name];
  for (let step = 0; step < MOST_MEMBERS; step++) {
    const [first = name] = list;
    const before = namesWithin(side, { from: Math.max(0, first.from - MOST_PARTS), to: first.from }).at(-1);
    if (before === undefined || !areJoined(side, before, first)) break;
    list.unshift(before);
  }
  for (let step = 0; step < MOST_MEMBERS; step++) {
    const last = list.at(-1) ?? name;
    const [next] = namesWithin(side, { from: last.to, to: Math.min(side.document.words.count, last.to + 2) });
    if (next === undefined || !areJoined(side, last, next)) break;
    list.push(next);
  }
  return list;
}

function areJoined(side: Side, one: Name, two: Name): boolean {
  return (
    two.from - one.to <= 1 &&
    (side.breaks[two.from] as number) < SENTENCE_BREAK &&
    hasJoint(side, one.to, two.from, one.language)
  );
}

/** Whether nothing but names, commas, words for "and" and what a member of a list is called stand between two names. */
export function isOneList(side: Side, one: number, two: number): boolean {
  const [from, to] = [Math.min(one, two), Math.max(one, two)];
  if (from < 0 || from === to) return false;
  const language = languageAt(side, from);
  const names = namesWithin(side, { from, to: to + 1 });
  for (const [at, name] of names.entries()) {
    const next = names[at + 1];
    if (next !== undefined && !(hasJoint(side, name.to, next.from, language) && isDescription(side, name, next)))
      return false;
  }
  // of two members only a comma or a word for "and" stands between: to Vale, and Hart answered
  const [first, second] = names;
  return names.length > 2 || (second !== undefined && !hasTwoJoints(side, (first as Name).to, second.from, language));
}

/**
 * Whether words between two names say no more than what the second one is: , глава порта; none is a verb or opens a clause.
 * The preposition of the first may stand again: to York and to Leeds.
 */
function isDescription(side: Side, name: Name, next: Name): boolean {
  const { document } = side;
  const [from, to] = [name.to, next.from];
  if (from >= to) return true;
  if (hasPredicate(document.text.slice(document.words.start[from], document.words.end[to - 1]))) return false;
  for (let word = from; word < to; word++) {
    const [key, language] = [wordKey(document, word), languageAt(side, word)];
    const { and, articles, bodyLinks } = NAME_RULES[language];
    if (and.has(key) || articles.has(key) || bodyLinks.has(key)) continue;
    if (word === to - 1 && key === wordKey(document, name.from - 1)) continue;
    if (isFunctionWord(key, language) || lexiconOf(language).clauseOpeners().has(key)) return false;
  }
  return true;
}

/** Whether both a comma and a word for "and" part two names. */
function hasTwoJoints(side: Side, from: number, to: number, language: LanguageCode): boolean {
  return (
    gapBefore(side.document, from).includes(',') &&
    from < to &&
    NAME_RULES[language].and.has(wordKey(side.document, from))
  );
}

/** Whether a comma or a word for "and" stands among the words between two names, and no figure. */
function hasJoint(side: Side, from: number, to: number, language: LanguageCode): boolean {
  let joint = false;
  for (let word = from; word <= to; word++) {
    if (word < to && side.figureOfWord[word] !== 0) return false;
    if (gapBefore(side.document, word).includes(',')) joint = true;
    if (word < to && NAME_RULES[language].and.has(wordKey(side.document, word))) joint = true;
  }
  return joint;
}
