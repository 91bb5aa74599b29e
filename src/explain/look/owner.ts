import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { areKin } from '../../annotate/name/kin.ts';
import { hasCapital, isInstitution, isKnownName, isPlace, isPortfolio, isState } from '../../annotate/name/word.ts';
import { fullFormsOf } from '../../language/abbreviation.ts';
import { sameLemma } from '../../language/inflection.ts';
import type { LanguageCode } from '../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import { type Range, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { hostsOfPost } from '../rule/limit-table.ts';
import { namesWithin } from './known-names.ts';
import { isNamedIn } from './name/namesakes.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { type LoneWords, loneWordsOf, sentencesOf } from './sentences.ts';
import { isSameState, statesWithin } from './states.ts';

/** Words between a body and whose it is: Министерство [труда и социальной защиты населения] Казахстана. */
const LONGEST_FIELD = 7;

/**
 * Whether words that came or went say nothing but whose a body or an office is of which a state has one, and nothing around
 * speaks of another state, so that everybody knows: Министерство транспорта [Республики Казахстан], [ҚР] Көлік
 * министрлігі, [U.S.] Department of Commerce.
 */
export function isOwnerOfBody(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, words } = lone;
  if (isOrganisationOfBody(side, words, other) || isCountryOfPlace(side, words) || isTermOfFirm(side, words))
    return true;
  if (isRegionOfBody(context, finding, lone)) return true;
  const [owner, ...more] = statesWithin(side, words);
  if (owner === undefined || more.length > 0 || !isNothingElse(side, words, owner, other)) return false;
  const language = languageAt(side, owner.from);
  if (!(isBehindBody(side, words, language) || isBeforeBody(side, words, language))) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const near = neighbourhoodOf(context, sentences);
  const around = [
    ...near.a.flatMap((range) => statesWithin(context.a, range)),
    ...near.b.flatMap((range) => statesWithin(context.b, range)),
  ];
  return around.every((state) => isSameState(state, owner, language) || isSameState(owner, state, language));
}

/** Ташкент[, Узбекистан], Tashkent [(Uzbekistan)]: whether words are the country of the place before them, and no member of a list. */
function isCountryOfPlace(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  const language = languageAt(side, from);
  if (from === 0 || to - from > 1 || !isState(wordKey(document, from), language)) return false;
  const place = wordKey(document, from - 1);
  if (!isPlace(place, language) || isState(place, language)) return false;
  const [before, behind] = [gapBefore(document, from), gapBefore(document, to)];
  if (/^\s\($/.test(before)) return behind.startsWith(')');
  if (before !== ', ') return false;
  const isJoined = behind === ' ' && NAME_RULES[language].and.has(wordKey(document, to));
  return (
    !isJoined &&
    !/^,\s$/.test(gapBefore(document, from - 1)) &&
    !(behind === ', ' && hasCapital(wordText(document, to)))
  );
}

/** [Банктің] Басқарма төрағасы: whether a word is the noun by which a text calls the one body of its kind that it names. */
function isTermOfFirm(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  const language = languageAt(side, from);
  const term = wordKey(document, from);
  if (to - from > 1 || !isInstitution(term, language) || !hasCapital(wordText(document, from))) return false;
  const firms = new Set<string>();
  for (let word = 0; word < document.words.count; word++) {
    const key = wordKey(document, word);
    if (word === from || !hasCapital(wordText(document, word))) continue;
    if (key !== term && !sameLemma(key, term, language, false)) continue;
    const own = ownWord(side, word, -1) ?? ownWord(side, word, 1);
    if (own !== undefined) firms.add(own);
  }
  return firms.size === 1;
}

/** The nearest word in a run of capitals with the noun of a body that is a name of its own: [Dale] Bank, Банк [Дала]. */
function ownWord(side: Side, noun: number, step: 1 | -1): string | undefined {
  const { document } = side;
  for (let word = noun + step; word >= 0 && word < document.words.count; word += step) {
    if (!/^\s["«“]?$/.test(gapBefore(document, step < 0 ? word + 1 : word))) return undefined;
    const [key, language] = [wordKey(document, word), languageAt(side, word)];
    if (!hasCapital(wordText(document, word)) || isFunctionWord(key, language)) return undefined;
    if (!isInstitution(key, language)) return key;
  }
  return undefined;
}

/** Министерство культуры [Ярославской области], [областное] министерство: whether the other text says the region so, and names it elsewhere. */
function isRegionOfBody(context: Context, finding: Finding, { which, side, other, words }: LoneWords): boolean {
  const { document } = side;
  const language = languageAt(side, words.from);
  const { regionNoun, regionQuality } = NAME_RULES[language];
  if (sizeOf(words) !== 2 || !regionNoun.test(wordKey(document, words.to - 1))) return false;
  if (!hasCapital(wordText(document, words.from))) return false;
  const region = wordKey(document, words.from);
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const [there, links] =
    which === 'a' ? [sentences.b, context.alignment.backLinks] : [sentences.a, context.alignment.links];
  const { document: told } = other;
  let isSaid = false;
  for (let word = there.from; word < there.to && !isSaid; word++)
    isSaid = links[word] === UNLINKED && regionQuality.test(wordKey(told, word));
  if (!isSaid) return false;
  for (let word = 0; word < told.words.count; word++) {
    const key = wordKey(told, word);
    if (!hasCapital(wordText(told, word))) continue;
    if (key === region || sameLemma(key, region, language, true) || areKin(key, region, language)) return true;
  }
  return false;
}

/** [UN] Security Council, Совет Безопасности [ООН]: whether words are the acronym of an organisation that the other text names. */
function isOrganisationOfBody(side: Side, words: Range, other: Side): boolean {
  const [name, ...more] = namesWithin(side, words);
  if (name === undefined || more.length > 0 || name.from !== words.from || name.to !== words.to || sizeOf(words) > 1)
    return false;
  const language = languageAt(side, words.from);
  const raw = wordText(side.document, words.from);
  if (raw !== raw.toUpperCase() || fullFormsOf(raw, language) === undefined) return false;
  if (isStateBody(side, words.from, language) || statesWithin(side, words).length > 0) return false;
  if (!(isBehindBody(side, words, language) || isBeforeBody(side, words, language))) return false;
  return isNamedIn(other, name);
}

/** Whether the rest of the words join, say what kind of state it is, or are the field of a body that the other text names. */
function isNothingElse(side: Side, { from, to }: Range, owner: Range, other: Side): boolean {
  for (let word = from; word < to; word++) {
    if (word >= owner.from && word < owner.to) continue;
    const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
    const { stateWord, stateBody, stateQuality, bodyLinks } = NAME_RULES[language];
    if (stateWord.test(key) || stateQuality.test(key) || bodyLinks.has(key) || isFunctionWord(key, language)) continue;
    if (stateBody.test(key)) continue;
    if (!isPortfolio(key, language) || !hasField(other, key, language)) return false;
  }
  return true;
}

/** Whether a text names a body by a field. */
function hasField(side: Side, field: string, language: LanguageCode): boolean {
  const { count } = side.document.words;
  for (let word = 0; word < count; word++) {
    if (!sameLemma(wordKey(side.document, word), field, language, false)) continue;
    if (isBehindBody(side, { from: word, to: word + 1 }, language, true)) return true;
    if (isBeforeBody(side, { from: word, to: word + 1 }, language, true)) return true;
  }
  return false;
}

/** Whether a body stands before words, with nothing but its fields between: Министерство транспорта [РК]. */
function isBehindBody(side: Side, { from }: Range, language: LanguageCode, isField = false): boolean {
  const { bodyLast, bodyLinks } = NAME_RULES[language];
  if (bodyLast || (bodyLinks.size > 0 && !isField && !bodyLinks.has(wordKey(side.document, from)))) return false;
  for (let word = from - 1; word >= Math.max(0, from - LONGEST_FIELD); word--) {
    if (!isInSentence(side, word + 1)) return false;
    if (isStateBody(side, word, language)) return true;
    if (!mayBeOfField(side, word, language)) return false;
  }
  return false;
}

/** Whether a body stands behind words: [Қазақстанның] Көлік министрлігі, [U.S.] House. */
function isBeforeBody(side: Side, { from, to }: Range, language: LanguageCode, isField = false): boolean {
  const { ownerOfOffice, bodyLast } = NAME_RULES[language];
  if (ownerOfOffice === undefined) return false;
  const last = wordKey(side.document, to - 1);
  if (bodyLast && !isField && !ownerOfOffice.test(last) && !isBare(side, from, to, language)) return false;
  const end = Math.min(side.document.words.count, to + LONGEST_FIELD);
  for (let word = to; word < end && isInSentence(side, word, word === to); word++) {
    if (isStateBody(side, word, language)) return true;
    if (!mayBeOfField(side, word, language)) return false;
  }
  return false;
}

/** ҚР, АҚШ, Ресей: a state without an ending. */
function isBare({ document }: Side, from: number, to: number, language: LanguageCode): boolean {
  if (to - from > 1) return false;
  const raw = wordText(document, from);
  return raw === raw.toUpperCase() || lexiconOf(language).stateNames().has(wordKey(document, from));
}

/** Whether nothing but space, and the full stop of a short form (U.S. Senate), stands before a word of the same sentence. */
function isInSentence({ document, breaks }: Side, word: number, mayStop = false): boolean {
  return (breaks[word] as number) < SENTENCE_BREAK && (mayStop ? /^\.?\s+$/ : /^\s+$/).test(gapBefore(document, word));
}

/** Министерство, Parliament; МИД, ІІМ, whose first or last word is one. */
function isStateBody({ document }: Side, word: number, language: LanguageCode): boolean {
  const { stateBody } = NAME_RULES[language];
  const key = wordKey(document, word);
  if (stateBody.test(key) || hostsOfPost(key, language).some((host) => stateBody.test(host))) return true;
  const raw = wordText(document, word);
  return (
    raw === raw.toUpperCase() &&
    (fullFormsOf(raw, language) ?? []).some((form) => [form[0], form.at(-1)].some((one) => stateBody.test(one ?? '')))
  );
}

/** Whether a word may belong to the name of a body: its field, a quality, a word that joins. */
export function mayBeOfField(side: Side, word: number, language: LanguageCode): boolean {
  const [raw, key] = [wordText(side.document, word), wordKey(side.document, word)];
  if (isKnownName(key, language)) return false;
  if (isPortfolio(key, language) || isInstitution(key, language)) return true;
  return isFunctionWord(key, language) || hasCapital(raw) || NAME_RULES[language].adjective?.test(key) === true;
}
