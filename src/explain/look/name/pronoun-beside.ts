import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, paragraphAtWord, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { sameName } from '../../../annotate/name/same.ts';
import { isKnownName } from '../../../annotate/name/word.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { isOfLastPerson } from '../../rule/pronoun.ts';
import { inFull, namesTouching, namesWithin } from '../known-names.ts';
import { loneWordsOf, wordsWithin } from '../sentences.ts';

/** Words between the place of the name and the pronoun: По [её] словам [Лин]. */
const FARTHEST = 3;

/**
 * По [→ его] словам [Ручьёва →]: whether a name went whose bearer is meant by a pronoun that came a few words away, since
 * nobody else was spoken of before it.
 */
export function isPronounBeside(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, which, words } = lone;
  const [name, ...more] = namesTouching(side, words);
  if (name === undefined || more.length > 0) return false;
  const answers = which === 'a' ? context.alignment.backLinks : context.alignment.links;
  const { from: place } = wordsWithin(other, which === 'a' ? finding.b : finding.a);
  const end = Math.min(other.document.words.count, place + FARTHEST);
  return isMeant(inFull(side, name), other, { from: Math.max(0, place - FARTHEST), to: end }, answers);
}

/**
 * за [Линову → её кандидатуру]; [Линова руководила → до этого она заведовала]: whether all that is named on one side is the
 * person who is meant by a pronoun among the words in its place, since nobody else was spoken of before it.
 */
export function isPronounFacing(context: Context, finding: Finding): boolean {
  const { a, b, alignment } = context;
  const [inA, inB] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  const [named, facing] = [namesTouching(a, inA), namesTouching(b, inB)];
  const [name, ...more] = [...named, ...facing];
  if (name === undefined || more.length > 0) return false;
  return named.length > 0
    ? isMeant(inFull(a, name), b, inB, alignment.backLinks)
    : isMeant(inFull(b, name), a, inA, alignment.links);
}

/**
 * [Олег Львович → ] награждён орденом: whether a name that opened its sentence went where a language needs no subject, and its
 * bearer is who was spoken of last, or of whom the whole text tells: the first whom it names.
 */
export function isLeftOut(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, which, words } = lone;
  const language = languageAt(side, words.from);
  if (NAME_RULES[language].articles.size > 0 || !opensSentence(side, words.from)) return false;
  const [name, ...more] = namesTouching(side, words);
  if (name === undefined || more.length > 0 || name.from !== words.from || name.to !== words.to) return false;
  const { from: place } = wordsWithin(other, which === 'a' ? finding.b : finding.a);
  const links = which === 'a' ? context.alignment.links : context.alignment.backLinks;
  if (!opensSentence(other, place) || links[words.to] !== place) return false;
  const person = inFull(side, name);
  return isOfLastPerson([person], other, place) || isOfFirstPerson(person, other, place);
}

function opensSentence({ breaks }: Side, word: number): boolean {
  return word === 0 || (word < breaks.length && (breaks[word] as number) >= SENTENCE_BREAK);
}

/** Words at the head of a text among which stands of whom it tells. */
const HEAD = 60;

function isOfFirstPerson(person: Name, side: Side, place: number): boolean {
  const first = namesWithin(side, { from: 0, to: Math.min(place, HEAD) }).find(
    ({ from, parts, language }) =>
      parts.length > 1 &&
      side.roles[paragraphAtWord(side, from)] === undefined &&
      parts.some(({ key }) => isKnownName(key, language)),
  );
  return first !== undefined && sameName(person, first) !== 'different';
}

/** Whether a pronoun that answers nothing stands among words and means the one who is named. */
function isMeant(name: Name, side: Side, { from, to }: Range, answers: Int32Array): boolean {
  for (let word = from; word < to; word++) {
    if (answers[word] !== UNLINKED) continue;
    if (!NAME_RULES[languageAt(side, word)].pronouns.has(wordKey(side.document, word))) continue;
    if (isOfLastPerson([name], side, word)) return true;
  }
  return false;
}
