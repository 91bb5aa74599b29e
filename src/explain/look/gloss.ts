import { languageAt, type Side } from '../../annotate/annotated.ts';
import { type Name, namesBetween } from '../../annotate/name/names.ts';
import { acronymOf, hasCapital, isCommonAcronym, isInstitution, isKnownName } from '../../annotate/name/word.ts';
import { isShortInBrackets } from '../../language/abbreviation.ts';
import { lazilyPerLanguage } from '../../language/language.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { createPhraseTable } from '../../language/phrase.ts';
import { soundAlike } from '../../language/respelling.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, keysBetween, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { loneWordsOf } from './sentences.ts';

const OPENS = /[([]\s*["«“„]?$/;
const CLOSES = /^\.?["»”]?\s*[)\]]/;
/** Words before a bracket in which the long form of an acronym may stand. */
const LONGEST_FULL_FORM = 14;
/** Words before a bracket in which the name stands that is written in it in other letters. */
const LONGEST_NAME = 8;

/**
 * Whether a finding only glosses a name that both texts have, so that nobody came or went: an acronym in brackets
 * behind its long form (the Wildlife Trust (WT)), a name in other letters (Мёрдок (Murdock)), the code under which its
 * shares are traded (Hartwell <HWG.L>). The end of the long form may have come or gone with the bracket (air quality
 * [index (AQI)]).
 */
export function isGloss(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  return lone !== undefined && isGlossAt(lone.side, lone.words);
}

/** Norvax (R), «Норвакс» (TM): whether a finding is only the mark of a trade name. */
export function isTradeMark(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side } = lone;
  const { from, to } = lone.words;
  if (to - from !== 1 || from === 0 || !/^(?:R|TM|SM)$/.test(wordText(side.document, from))) return false;
  const before = gapBefore(side.document, from);
  if (!/^["»”]?\s?\($/.test(before) || !gapBefore(side.document, to).startsWith(')')) return false;
  return before.length > 2 || hasCapital(wordText(side.document, from - 1));
}

/** The same of words of one text. */
export function isGlossAt(side: Side, words: Range): boolean {
  if (isBesideNickname(side, words)) return true;
  if (words.from === words.to || words.from === 0) return false;
  if (
    isTradeCode(side, words) ||
    areListings(side, words) ||
    isWithEndOfFullForm(side, words) ||
    isWithLegalForm(side, words) ||
    isInTwoLetters(side, words) ||
    isDefinition(side, words)
  )
    return true;
  if (!OPENS.test(gapBefore(side.document, words.from)) || !CLOSES.test(gapBefore(side.document, words.to)))
    return false;
  return (
    isShortForm(side, words) || isTicker(side, words) || isInOtherLetters(side, words) || isTranslated(side, words)
  );
}

/** Whether brackets stand around words. */
export function isInBrackets({ document }: Side, { from, to }: Range): boolean {
  return OPENS.test(gapBefore(document, from)) && CLOSES.test(gapBefore(document, to));
}

/** Holm [Appliances Ltd]: what a firm makes, with its legal form, behind the name by which it is known. */
function isWithLegalForm(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  const last = wordKey(document, to - 1);
  if (to - from < 2 || to - from > LONGEST_LINE || last.length < SHORTEST_FORM) return false;
  if (
    !lexiconOf(languageAt(side, to - 1))
      .politeWords()
      .has(last)
  )
    return false;
  for (let word = from - 1; word < to; word++)
    if (!hasCapital(wordText(document, word)) || (word >= from && gapBefore(document, word).trim() !== ''))
      return false;
  return true;
}

/** Words of a line of business with the legal form behind it. */
const LONGEST_LINE = 4;
/** Letters of the shortest legal form. */
const SHORTEST_FORM = 2;

/** [William] "Bill" Hargrove, William ["Bill"] Hargrove: whether a word is what somebody is called by beside a nickname, or that. */
function isBesideNickname(side: Side, { from, to }: Range): boolean {
  if (to - from !== 1) return false;
  return isNickname(side, to) ? isGiven(side, from) : isNickname(side, from) && isGiven(side, from - 1);
}

/** A word between quotation marks before a surname. */
function isNickname({ document }: Side, word: number): boolean {
  if (word < 1 || word + 1 >= document.words.count) return false;
  return (
    /^ ["«“„]$/.test(gapBefore(document, word)) &&
    /^["»”“] $/.test(gapBefore(document, word + 1)) &&
    [word, word + 1].every((part) => hasCapital(wordText(document, part)))
  );
}

function isGiven(side: Side, word: number): boolean {
  return isKnownName(wordKey(side.document, word), languageAt(side, word));
}

function isShortForm(side: Side, { from, to }: Range): boolean {
  if (to - from !== 1) return false;
  const capitals = acronymOf(side.viewOf(from));
  if (capitals === undefined) return false;
  if (isOfOtherScript(side, from)) return true;
  return isShortInBrackets(capitals, keysBetween(side.document, Math.max(0, from - LONGEST_FULL_FORM), from));
}

/** Words of the name of a firm before the code of its shares. */
const LISTED_WORDS = 4;

/** Quorrel Inc. (QRL): whether letters are some of those of a name right before them, in their order and from its first on. */
function isTicker({ document }: Side, { from, to }: Range): boolean {
  const code = wordText(document, from);
  if (to - from !== 1 || code.length < SHORTEST_TICKER || !TRADE_CODE.test(code)) return false;
  let first = from;
  while (first > 0 && from - first < LISTED_WORDS && hasCapital(wordText(document, first - 1))) first--;
  const letters = keysBetween(document, first, from).join('');
  const inOrder = new RegExp(code.toLowerCase().split('').join('.*'));
  return letters.charAt(0) === code.charAt(0).toLowerCase() && inOrder.test(letters);
}

/** полиция Нью-Йорка (NYPD): the letters of an acronym from abroad answer the words of its own language, not of the text. */
function isOfOtherScript(side: Side, word: number): boolean {
  return isOfOtherScriptThan(side, word, word - 1);
}

function isOfOtherScriptThan({ document }: Side, word: number, other: number): boolean {
  const [short, before] = [wordText(document, word), wordText(document, other)];
  return (LATIN.test(short) && CYRILLIC.test(before)) || (CYRILLIC.test(short) && LATIN.test(before));
}

const LATIN = /^[A-Za-z]/;
const CYRILLIC = /^[Ѐ-ԯ]/;

/** Words of a long form that may come or go with its bracket. */
const LONGEST_END = 3;

/** Whether words in small letters and an acronym in brackets behind them are the end of its long form. */
function isWithEndOfFullForm(side: Side, { from, to }: Range): boolean {
  const short = to - 1;
  if (to - from < 2 || to - from > LONGEST_END + 1 || !OPENS.test(gapBefore(side.document, short))) return false;
  if (!CLOSES.test(gapBefore(side.document, to))) return false;
  for (let word = from; word < short; word++) if (hasCapital(wordText(side.document, word))) return false;
  return isShortForm(side, { from: short, to });
}

/** Whether the words are one name, and the one before the bracket sounds like it, part by part. */
function isInOtherLetters({ document, viewOf, languages }: Side, { from, to }: Range): boolean {
  const [own, ...more] = namesBetween(document, viewOf, languages, from, to);
  if (own === undefined || more.length > 0 || own.from > from || own.to < to) return false;
  const before = namesBetween(document, viewOf, languages, Math.max(0, from - LONGEST_NAME), from);
  const last = before.at(-1);
  return last !== undefined && last.to === from && sound(own, last);
}

/**
 * «Чистое море» (Clean Sea Foundation): whether words in brackets, all in the letters of another script, call a body once
 * more, which stands before them between quotation marks or with a noun of bodies; a person is known by the sound.
 */
function isTranslated(side: Side, { from, to }: Range): boolean {
  if (to - from < 2) return false;
  for (let word = from; word < to; word++) if (!isOfOtherScriptThan(side, word, from - 1)) return false;
  const language = languageAt(side, from);
  const isBody = (word: number): boolean => isInstitution(wordKey(side.document, word), language);
  return QUOTED.test(gapBefore(side.document, from)) || isBody(from - 1) || isBody(to - 1);
}

/** A shorter name may be a person's. Words. */
const SHORTEST_TERM = 3;

/**
 * Whether words of a bracket are a term that stands in it in the letters of another script as well: ([Переносной Формат
 * Документов, ]Portable Document Format). A row of persons is told by their names.
 */
function isInTwoLetters(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  if (to - from < SHORTEST_TERM || to >= document.words.count) return false;
  if (!OPENS.test(gapBefore(document, from)) || !/^,\s$/.test(gapBefore(document, to))) return false;
  const language = languageAt(side, from);
  for (let word = from; word < to; word++) {
    const key = wordKey(document, word);
    if (!isOfOtherScriptThan(side, word, to) || isKnownName(key, language) || NAME_RULES[language].patronymic.test(key))
      return false;
  }
  return hasCapital(wordText(document, to));
}

/** Words of a legal form in front of the bracket, and of the terms in it. */
const LONGEST_LEGAL_FORM = 2;
const LONGEST_TERMS = 6;

/**
 * [АҚ (бұдан әрі – Банк)], [(hereinafter the “Company”)]: whether words are the bracket that says by what term a body is called
 * from there on, with the legal form before it.
 */
function isDefinition(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  if (!CLOSES.test(gapBefore(document, to))) return false;
  let opener = from;
  while (opener < to && !OPENS.test(gapBefore(document, opener))) opener++;
  if (opener === to || opener - from > LONGEST_LEGAL_FORM) return false;
  for (let word = from; word < opener; word++) if (!isOfLegalForm(side, word)) return false;
  const language = languageAt(side, opener);
  const words = definingIn(language).longestAt((at) => wordKey(document, at), opener)?.words;
  if (words === undefined) return false;
  const isArticle = NAME_RULES[language].articles.has(wordKey(document, opener + words));
  const term = opener + words + (isArticle ? 1 : 0);
  if (term >= to || to - term > LONGEST_TERMS || !hasCapital(wordText(document, term))) return false;
  for (let word = opener + 1; word < to; word++) if (/[()[\]]/.test(gapBefore(document, word))) return false;
  return true;
}

function isOfLegalForm(side: Side, word: number): boolean {
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  return (
    lexiconOf(language).politeWords().has(key) ||
    isCommonAcronym(side.viewOf(word), language) ||
    NAME_RULES[language].firmNouns.has(key)
  );
}

const definingIn = lazilyPerLanguage((language) => createPhraseTable([[NAME_RULES[language].defining, true]]));

const QUOTED = /["»”]\s*[([]["«“„]?$/;

function sound({ parts }: Name, other: Name): boolean {
  const alike = parts.filter(({ key }) => other.parts.some((part) => soundAlike(key, part.key))).length;
  return 2 * alike >= parts.length;
}

/** Two letters are in order in every name. */
const SHORTEST_TICKER = 3;
const TRADE_CODE = /^[A-Z]{2,5}$/;
const MARKET = /^[A-Z]{1,2}$/;

/** Exchanges by the codes that stand before a trade code, and Reuters' letters of a market. */
const EXCHANGE =
  /^(?:NASDAQ|Nasdaq|NYSE|AMEX|OTC(?:QB|QX|MKTS)?|LSE|AIM|MOEX|MCX|KASE|AIX|TSXV?|ASX|HKEX|SEHK|SSE|SZSE|NSE|BSE|FRA|ETR|XETRA|EPA|SIX|SWX|TSE|TYO|KRX|BIT|BME|WSE|GPW|JSE|[OKNL]|PA|DE|MM|HK)$/;
const LISTED_AS = /^[A-Z0-9]{1,6}$/;

/** (NASDAQ: GM), (NYSE: NST; LSE: NST): an exchange and a code, once or more, are all that a bracket holds. */
function areListings(side: Side, words: Range): boolean {
  const { document } = side;
  const { from, to } = behindLegalForm(side, words);
  if ((to - from) % 2 !== 0 || !OPENS.test(gapBefore(document, from)) || !CLOSES.test(gapBefore(document, to)))
    return false;
  for (let word = from; word < to; word += 2) {
    if (!EXCHANGE.test(wordText(document, word)) || !LISTED_AS.test(wordText(document, word + 1))) return false;
    if (!/^\s?:\s?$/.test(gapBefore(document, word + 1))) return false;
  }
  return true;
}

/** The words behind the legal form that goes with them: Nord [Corp <NST>], Nord[, Inc. (NYSE: NST)]. */
function behindLegalForm(side: Side, { from, to }: Range): Range {
  const { politeWords } = lexiconOf(languageAt(side, from));
  return { from: from + (to - from > 1 && politeWords().has(wordKey(side.document, from)) ? 1 : 0), to };
}

/** <GM>, <STRR.O>: between angle brackets, with the letter of the market where it is told. */
function isTradeCode(side: Side, words: Range): boolean {
  const { document } = side;
  const { from, to } = behindLegalForm(side, words);
  if (to - from > 2 || !gapBefore(document, from).endsWith('<') || !gapBefore(document, to).startsWith('>'))
    return false;
  if (!TRADE_CODE.test(wordText(document, from))) return false;
  return to - from === 1 || (gapBefore(document, from + 1) === '.' && MARKET.test(wordText(document, from + 1)));
}
