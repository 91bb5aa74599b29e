import { languageAt, type Side } from '../../annotate/annotated.ts';
import type { Name } from '../../annotate/name/names.ts';
import { hasCapital, isTitle } from '../../annotate/name/word.ts';
import { anyOf } from '../../annotate/role/match.ts';
import { spelling } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { type Document, gapBefore, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { isWritten, namesTouching } from './known-names.ts';
import { isNamedIn } from './name/namesakes.ts';
import { wordsWithin } from './sentences.ts';

/**
 * What a finding is that names nobody but media: `attribution` where it says nothing but which medium was told or tells: the manager told [Reuters → the Daily Post], сообщили
 * [«Листку»] в порту, … в мае[, — Reuters]. A medium of which the sentence says something is a name like others.
 */
export function mediumTold(context: Context, finding: Finding): 'attribution' | 'wording' | undefined {
  const own = mediaIn(context.a, wordsWithin(context.a, finding.a));
  const other = own && mediaIn(context.b, wordsWithin(context.b, finding.b));
  if (own !== undefined && other !== undefined && own.media + other.media > 0)
    return own.isAll && other.isAll ? 'attribution' : 'wording';
  return isReport(context, finding) || areReporters(context, finding) ? 'attribution' : undefined;
}

/** По данным [Ordasoz → Saina].kz: whether each text names nobody but the medium that reports there. */
function areReporters({ a, b }: Context, finding: Finding): boolean {
  return [
    { side: a, range: wordsWithin(a, finding.a) },
    { side: b, range: wordsWithin(b, finding.b) },
  ].every(({ side, range }) => {
    const names = namesTouching(side, range);
    if (names.length === 0 || !names.every((name) => isOutlet(side, name))) return false;
    const isOfMedium = (_: Side, word: number): boolean =>
      names.some((name) => isAmong(name, word)) || isOfSpeech(side, word) || goesWithName(side, names, word);
    if (!holdsOnly(side, range, isOfMedium)) return false;
    const { from, to } = clauseAround(side, range);
    const around = { from, to: Math.min(side.document.words.count, to + FARTHEST_REPORT) };
    return !holdsOnly(side, around, (_, word) => !isReporting(side, word));
  });
}

/** Words behind a medium in which the word by which it reports stands: Saina.kz [мәліметінше]. */
const FARTHEST_REPORT = 2;

/** Whether what came or went says nothing but which medium reports; its name may be told as a figure: «Волна 7». */
export function isReport(context: Context, finding: Finding): boolean {
  const [a, b] = [wordsWithin(context.a, finding.a), wordsWithin(context.b, finding.b)];
  return (
    (saysNothing(context.a, a) && isReportIn(context.b, b, context.a)) ||
    (saysNothing(context.b, b) && isReportIn(context.a, a, context.b))
  );
}

/** Whether words name nobody and nothing, and say at most that somebody speaks. */
function saysNothing(side: Side, range: Range): boolean {
  return namesTouching(side, range).length === 0 && holdsOnly(side, range, isOfSpeech);
}

/**
 * Whether words say nothing but which medium reports: [— пишет «Вечер»], сказал он [в эфире «Волны»], [according to the
 * Weekly]. Beside a word by which only media report, a title or a name in foreign letters is one; beside a verb of
 * saying, one that has a word of the names of media. A person is none, but may be quoted who is named in the `other` text:
 * [— цитирует Дорна Lake.kz].
 */
function isReportIn(side: Side, range: Range, other: Side): boolean {
  const titles = titlesIn(side, range);
  const names = namesTouching(side, range).filter((name) => !titles.some((title) => isAmong(title, name.to - 1)));
  if (titles.length + names.length === 0) return false;
  const isNamed = (word: number): boolean => [...titles, ...names].some((name) => isAmong(name, word));
  const isOfReport = (_: Side, word: number): boolean =>
    isNamed(word) || isOfSpeech(side, word) || isOfMedia(side, word) || goesWithName(side, names, word);
  if (!holdsOnly(side, range, isOfReport)) return false;
  const clause = clauseAround(side, range);
  const holds = (isOf: (side: Side, word: number) => boolean): boolean =>
    !holdsOnly(side, clause, (_, word) => isNamed(word) || !isOf(side, word));
  if (holds(isReporting) || (holds(isSpeech) && holds(isOfMedia))) {
    const media = names.filter((name) => isOutlet(side, name) || isForeign(side, name, clause, other));
    const quoted = names.filter((name) => !media.includes(name));
    return titles.length + media.length > 0 && quoted.every((name) => isNamedIn(other, name));
  }
  return titles.length === 0 && holds(isSpeech) && names.every((name) => isOutlet(side, name));
}

function isAmong({ from, to }: Range, word: number): boolean {
  return from <= word && word < to;
}

/** Whether a figure stands alone between a word by which media report and the end of the clause: пишет 44. */
function isNameOfFigures(side: Side, word: number): boolean {
  return isParted(side, word + 1) && isReporting(side, word - 1) && /^\d+$/.test(wordKey(side.document, word));
}

/** Words of the longest title of a medium. */
const LONGEST_TITLE = 5;

/** What stands between quotation marks among words, and a figure that can only be the name of a medium. */
function titlesIn(side: Side, { from, to }: Range): readonly Range[] {
  const { document } = side;
  const titles: Range[] = [];
  for (let word = from; word < to; word++) {
    if (isNameOfFigures(side, word)) titles.push({ from: word, to: word + 1 });
    if (!OPENING_QUOTE.test(gapBefore(document, word))) continue;
    const most = Math.min(word + LONGEST_TITLE, to);
    let end = word + 1;
    while (end < most && !CLOSING_QUOTE.test(gapBefore(document, end))) end++;
    if (CLOSING_QUOTE.test(gapBefore(document, end))) titles.push({ from: word, to: end });
  }
  return titles;
}

/**
 * Whether a word is the office of who is quoted, stands with a capital before a name, as the first of a sentence is none,
 * or is the end of an address: Lake.kz.
 */
function goesWithName(side: Side, names: readonly Name[], word: number): boolean {
  if (word > 0 && gapBefore(side.document, word) === '.' && isLatin(side.document, word - 1)) return true;
  if (isTitle(wordKey(side.document, word), languageAt(side, word))) return true;
  return hasCapital(wordText(side.document, word)) && names.some(({ from }) => from === word + 1);
}

/** What words tell that name nobody but media. */
interface Media {
  readonly media: number;
  /** Whether nothing else is said. */
  readonly isAll: boolean;
}

/** The media that words name; undefined where they name somebody else. */
function mediaIn(side: Side, { from, to }: Range): Media | undefined {
  const names = namesTouching(side, { from, to });
  if (!names.every((name) => isHearer(side, name) || isHearerOfReport(side, name) || isSignature(side, name)))
    return undefined;
  for (let word = from; word < to; word++) {
    const isOfMedium =
      names.some((name) => name.from <= word && word < name.to) ||
      NAME_RULES[languageAt(side, word)].outlets.has(wordKey(side.document, word));
    if (!isOfMedium && !isOfSpeech(side, word)) return { media: names.length, isAll: false };
  }
  return { media: names.length, isAll: true };
}

function holdsOnly(side: Side, { from, to }: Range, holds: (side: Side, word: number) => boolean): boolean {
  for (let word = from; word < to; word++) if (!holds(side, word)) return false;
  return true;
}

/** A small word, or one that says that somebody speaks. */
function isOfSpeech(side: Side, word: number): boolean {
  return isFunctionWord(wordKey(side.document, word), languageAt(side, word)) || isSpeech(side, word);
}

function isSpeech(side: Side, word: number): boolean {
  return lexiconOf(languageAt(side, word)).speechWords().has(wordKey(side.document, word));
}

function isReporting(side: Side, word: number): boolean {
  return NAME_RULES[languageAt(side, word)].reporting.has(wordKey(side.document, word));
}

function isOfMedia(side: Side, word: number): boolean {
  return isReporting(side, word) || NAME_RULES[languageAt(side, word)].mediaNouns.has(wordKey(side.document, word));
}

/** The words of the clause in which words stand, as far as it goes on before them. */
function clauseAround(side: Side, { from, to }: Range): Range {
  let begin = from;
  while (begin > 0 && !isParted(side, begin)) begin--;
  return { from: begin, to };
}

/** Whether a clause or a sentence ends before a word. */
function isParted({ document, breaks }: Side, word: number): boolean {
  return (breaks[word] as number) >= SENTENCE_BREAK || /[,;:—–]/.test(gapBefore(document, word));
}

/** Whether a name is in Latin letters where its clause is not, perhaps behind who is quoted: Дорна Lake. */
function isForeign(side: Side, { from, to }: Name, clause: Range, other: Side): boolean {
  const { document } = side;
  if (!isLatin(document, to - 1) || holdsOnly(side, clause, (_, word) => isLatin(document, word))) return false;
  let end = from;
  while (!isLatin(document, end)) end++;
  const keys = Array.from({ length: end - from }, (_, at) => wordKey(document, from + at));
  return end === from || isWritten(other, keys, { from: 0, to: other.document.words.count });
}

function isLatin(document: Document, word: number): boolean {
  return spelling(wordKey(document, word)).isLatin;
}

const TOP_DOMAIN = /^[a-z]{2,4}$/i;

/** Whether a word ends an address: Lake.[kz]. */
function isAddressEnd(document: Document, word: number): boolean {
  return gapBefore(document, word) === '.' && TOP_DOMAIN.test(wordText(document, word));
}

const AGENCY = lazily(() => new RegExp(`^(?:${anyOf('agencies')})$`));

/** Whether a name is that of an agency, has a word of the names of media (Daily Post), or is an address: Lake.kz. */
function isOutlet({ document }: Side, { from, to, parts, language }: Name): boolean {
  const { text, words } = document;
  const { outlets } = NAME_RULES[language];
  if (parts.some(({ key }) => outlets.has(key))) return true;
  if (isLatin(document, from) && isAddressEnd(document, to)) return true;
  return AGENCY().test(text.slice(words.start[from], words.end[to - 1]));
}

/** Whether somebody tells a medium something: told Reuters, рассказали «Листку», «Жаршы» тілшісіне айтты. */
function isHearer(side: Side, name: Name): boolean {
  const { hearer, outlets } = NAME_RULES[name.language];
  const { document } = side;
  const isOutletNoun = (word: number): boolean => isIn(side, word) && outlets.has(wordKey(document, word));
  const before = isOutletNoun(name.from - 1) || isArticle(side, name.from - 1) ? name.from - 2 : name.from - 1;
  const behind = isOutletNoun(name.to) ? name.to + 1 : name.to;
  const tells = (word: number): boolean => {
    if (!isIn(side, word)) return false;
    const key = wordKey(document, word);
    return hearer.verb.test(key) && lexiconOf(name.language).speechWords().has(key);
  };
  const isTold =
    (tells(before) && isLinked(side, before + 1, name.from)) ||
    (hearer.isFirst && tells(behind) && isLinked(side, name.to, behind));
  if (!isTold) return false;
  if (isOutlet(side, name)) return true;
  if (isOutletNoun(name.from - 1) || isOutletNoun(name.to)) return hearer.hasNoun;
  return isQuoted(side, name) && hearer.title.test(name.parts.at(-1)?.key ?? '');
}

/** Whether a medium stands right behind what opens a report: Об этом [«Волна-Инфо»] рассказали, бұл туралы [Толқын-Ақпаратқа] айтты. */
function isHearerOfReport(side: Side, name: Name): boolean {
  const { hearer } = NAME_RULES[name.language];
  if (!hearer.bare.test(name.parts.at(-1)?.key ?? '') && !isOutlet(side, name)) return false;
  return hearer.openers.some((opener) => {
    const words = opener.split(' ');
    const from = name.from - words.length;
    return from >= 0 && words.every((word, at) => wordKey(side.document, from + at) === word);
  });
}

/** Whether the name of an agency stands alone between a dash and the end of its sentence. */
function isSignature(side: Side, name: Name): boolean {
  if (!/[—–]\s*$/.test(gapBefore(side.document, name.from))) return false;
  return (side.breaks[name.to] as number) >= SENTENCE_BREAK && isOutlet(side, name);
}

function isIn({ document }: Side, word: number): boolean {
  return word >= 0 && word < document.words.count;
}

function isArticle(side: Side, word: number): boolean {
  return isIn(side, word) && NAME_RULES[languageAt(side, word)].articles.has(wordKey(side.document, word));
}

/** Whether no sentence and no clause ends before the words from one to another. */
function isLinked(side: Side, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) if (isParted(side, word)) return false;
  return true;
}

function isQuoted({ document }: Side, { from, to }: Name): boolean {
  return OPENING_QUOTE.test(gapBefore(document, from)) && CLOSING_QUOTE.test(gapBefore(document, to));
}

const OPENING_QUOTE = /["«“„]$/;
const CLOSING_QUOTE = /^["»”]/;
