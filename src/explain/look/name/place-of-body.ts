import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { areKin } from '../../../annotate/name/kin.ts';
import { hasCapital, isInstitution, isKnownName, isState, isTitle } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { mayBeOfField } from '../owner.ts';
import { loneWordsOf } from '../sentences.ts';

/** Words of the name of a body from its noun on, or up to it: Roads Policing Unit. */
const LONGEST_BODY = 5;
/** Words of a place: Нижний Тарн. */
const LONGEST_PLACE = 2;

/**
 * Whether words that came or went say nothing but where a body is whose name stays, which the other text names elsewhere:
 * the [Norfolk] Roads Policing Unit, [Омский] дорожный комитет, Управление дорог [Омска]. Where one of the texts speaks
 * of such a body of somewhere else, its place tells which one is meant.
 */
export function isPlaceOfBody(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other } = lone;
  const place = withoutLink(side, lone.words);
  if (place.to - place.from > LONGEST_PLACE || place.to <= place.from) return false;
  const language = languageAt(side, place.from);
  for (let word = place.from; word < place.to; word++) if (!mayBePlace(side, word, language)) return false;
  const body = bodyBehind(side, place, other) ?? bodyBefore(side, place);
  if (body === undefined || !isNamed(side, place, other)) return false;
  return ![side, other].some((text) => hasOther(text, side, body, place));
}

/** Whether a word may be the place of a body; of which state one is asks `owner.ts`. */
function mayBePlace(side: Side, word: number, language: LanguageCode): boolean {
  const key = wordKey(side.document, word);
  return isOwn(side, word) && !isInstitution(key, language) && !isKnownName(key, language) && !isState(key, language);
}

/** [of] Norfolk. */
function withoutLink(side: Side, { from, to }: Range): Range {
  const { bodyLinks } = NAME_RULES[languageAt(side, from)];
  return { from: bodyLinks.has(wordKey(side.document, from)) ? from + 1 : from, to };
}

/** Whether a word has a capital that is its own. */
function isOwn({ document }: Side, word: number): boolean {
  const text = wordText(document, word);
  return hasCapital(text) && text !== text.toUpperCase();
}

/** The body right behind its place, which has no ending that tells where something happens. */
function bodyBehind(side: Side, { from, to }: Range, other: Side): Range | undefined {
  const { document } = side;
  const language = languageAt(side, from);
  const { bodyLast, ownerOfOffice } = NAME_RULES[language];
  const last = wordKey(document, to - 1);
  if (bodyLast && ownerOfOffice?.test(last) !== true && !isBareIn(other, last)) return undefined;
  for (let word = to; word < to + LONGEST_BODY && gapBefore(document, word) === ' '; word++) {
    if (isBody(wordKey(document, word), language)) return { from: to, to: word + 1 };
    if (!mayBeOfField(side, word, language)) return undefined;
  }
  return undefined;
}

/** Whether a key is the noun of a body, and of no state (Republic) or office. */
function isBody(key: string, language: LanguageCode): boolean {
  return isInstitution(key, language) && !isTitle(key, language) && !NAME_RULES[language].stateWord.test(key);
}

/** Whether a text has a longer form of a word. */
function isBareIn({ document }: Side, key: string): boolean {
  for (let word = 0; word < document.words.count; word++) if (wordKey(document, word).startsWith(key)) return true;
  return false;
}

function bodyBefore(side: Side, { from }: Range): Range | undefined {
  const { document } = side;
  const language = languageAt(side, from);
  if (NAME_RULES[language].bodyLast) return undefined;
  const first = Math.max(0, from - LONGEST_BODY);
  for (let word = from - 1; word >= first && gapBefore(document, word + 1) === ' '; word--)
    if (isBody(wordKey(document, word), language)) return { from: word, to: from };
  return undefined;
}

/** Whether a text has each word of a place in any form, or one that is made of it: Омск, омский. */
function isNamed(side: Side, { from, to }: Range, other: Side): boolean {
  const language = languageAt(side, from);
  for (let word = from; word < to; word++) if (!isWordOf(other, wordKey(side.document, word), language)) return false;
  return true;
}

function isWordOf(text: Side, key: string, language: LanguageCode): boolean {
  for (let word = 0; word < text.document.words.count; word++)
    if (hasCapital(wordText(text.document, word)) && isSamePlace(wordKey(text.document, word), key, language))
      return true;
  return false;
}

function isSamePlace(one: string, other: string, language: LanguageCode): boolean {
  return one === other || sameLemma(one, other, language, true) || areKin(one, other, language);
}

/** Whether a text has the same body with another word of its own at the place of the place. */
function hasOther(text: Side, side: Side, body: Range, place: Range): boolean {
  const { document } = text;
  const language = languageAt(side, body.from);
  const isBehind = body.from === place.to;
  const noun = wordKey(side.document, isBehind ? body.to - 1 : body.from);
  for (let word = 0; word < document.words.count; word++) {
    const key = wordKey(document, word);
    if (key !== noun && !sameLemma(key, noun, language, false)) continue;
    const at = isBehind ? word - (body.to - body.from) : word + (body.to - body.from);
    if (!isOwn(text, at) || text.viewOf(at).sentenceStart) continue;
    const beside = wordKey(document, at);
    if (isFunctionWord(beside, language) || isInstitution(beside, language)) continue;
    let isPlace = false;
    for (let own = place.from; own < place.to; own++)
      isPlace ||= isSamePlace(beside, wordKey(side.document, own), language);
    if (!isPlace && gapBefore(document, isBehind ? at + 1 : at) === ' ') return true;
  }
  return false;
}
