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
  const names = namesWithin(side, {
    from: Math.max(0, name.from - MOST_PARTS),
    to: Math.min(side.document.words.count, name.to + 2),
  });
  const isJoined = (one: Name, two: Name): boolean =>
    two.from - one.to <= 1 &&
    (side.breaks[two.from] as number) < SENTENCE_BREAK &&
    hasJoint(side, one.to, two.from, name.language);
  return names.some((other) =>
    other.to <= name.from ? isJoined(other, name) : other.from >= name.to && isJoined(name, other),
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
