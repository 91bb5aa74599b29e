import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, type Name } from '../../annotate/name/names.ts';
import { isInstitution, isKnownName, isTitle } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, perLanguage } from '../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import { isEmpty } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { hostsOfPost, postLength } from '../rule/limit-table.ts';
import { namesWithin } from './known-names.ts';
import { namesakesIn } from './name/namesakes.ts';
import { opensTitle } from './name/quoted-title.ts';
import { isBodyOf, type Place } from './noun-of-body.ts';
import { loneWordsOf, wordsWithin } from './sentences.ts';

/** Words between an office and the name of who holds it: министр [транспорта и дорожного хозяйства области] Олег Ким. */
const LONGEST_OFFICE = 8;
/** What stands between the words of an office; its body may stand in quotation marks: директор «Тобол Агро» Нурлан Сеитов. */
const IN_ROW = /^["»”]?,?[ \u00a0\u202f]["«“„]?$/;

/**
 * Whether a name stands in the place of the office of the same person: one of the texts puts the office right before the
 * name, and the other names the person as well, or the office is one that a state has once (президент, глава государства).
 */
export function isOfficeOfSame(context: Context, finding: Finding): boolean {
  const a = { side: context.a, words: wordsWithin(context.a, finding.a) };
  const b = { side: context.b, words: wordsWithin(context.b, finding.b) };
  return (
    isHeldBy(withNext(a), b) ||
    isHeldBy(withNext(b), a) ||
    isHeldAsTitled(a, context.alignment.links, b) ||
    isHeldAsTitled(b, context.alignment.backLinks, a)
  );
}

/** [С. → серіктестік] басшысы: the same with the title behind, where it stands on its side alone as the words do. */
function isHeldAsTitled({ side, words: { from, to } }: Place, links: Int32Array, named: Place): boolean {
  const isTitled =
    from < to &&
    to < links.length &&
    links[to] === UNLINKED &&
    gapBefore(side.document, to) === ' ' &&
    isOffice(wordKey(side.document, to), languageAt(side, to));
  return isTitled && isHeldBy({ side, words: { from, to: to + 1 } }, named);
}

function isOffice(key: string, language: LanguageCode): boolean {
  return isTitle(key, language) || HEAD_NOUNS[language](key);
}

/**
 * [the Deputy ]Minister said → Zhumagulova said: whether words of a post came or went with a title in the place of which the
 * name of the same person stands.
 */
export function isPostOfSame(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, words, which } = lone;
  if (!isTitle(wordKey(side.document, words.to), languageAt(side, words.to))) return false;
  const place = wordsWithin(other, which === 'a' ? finding.b : finding.a);
  return isHeldBy({ side, words: { from: words.from, to: words.to + 1 } }, withNext({ side: other, words: place }));
}

/** [Айбек] Сарманов for the министр: where a given name came the office stands in the place of the whole name. */
function withNext({ side, words }: Place): Place {
  const { from, to } = words;
  return { side, words: from === to && to < side.document.words.count ? { from, to: to + 1 } : words };
}

function isHeldBy(office: Place, named: Place): boolean {
  if (isEmpty(named.words) || opensTitle(office.side, office.words.from)) return false;
  const person = onlyName(named);
  if (person === undefined || namesWithin(office.side, office.words).length > 0) return false;
  const row = rowIn(office);
  const title = titleIn(office);
  // [мемлекет] басшысы: the land may be a word of an office
  if (title === undefined && isBodyOf(office, named, person)) return true;
  if (title === undefined && row === undefined) return false;
  const isHead = title !== undefined && HEAD_NOUNS[languageAt(office.side, office.words.from)](title);
  const isSame = (side: Side, word: number): boolean =>
    row === undefined
      ? isSameTitle(wordKey(side.document, word), title ?? '', languageAt(side, word)) ||
        (isHead && isHeadOffice(side, word))
      : rowAt(side, word) === row;
  const inOffice = namesakesIn(office.side, person);
  if (row === undefined && inOffice.length === 0) return false;
  return (
    inOffice.some((name) => isBehind(office.side, name, isSame)) ||
    namesakesIn(named.side, person).some((name) => isBehind(named.side, name, isSame))
  );
}

/** Замминистра, заместитель министра; вице-министр: the office itself, or what it is second to. */
function isSameTitle(key: string, title: string, language: LanguageCode): boolean {
  if (sameLemma(key, title, language, false)) return true;
  return hostsOfPost(title, language).some((host) => sameLemma(key, host, language, false));
}

const HEAD_NOUNS = perLanguage((language) =>
  remember((key: string): boolean =>
    [...NAME_RULES[language].headNouns].some((noun) => sameLemma(noun, key, language, false)),
  ),
);

/** Words beside a title that may say that its office is not held in full: заместитель [директора], бывший [министр]. */
const POST_REACH = 2;

/** Директор for the head of the company: whether a word is a title, and nothing beside it says deputy, former or acting. */
function isHeadOffice(side: Side, word: number): boolean {
  const { document } = side;
  const language = languageAt(side, word);
  const key = wordKey(document, word);
  if (!isTitle(key, language) || hostsOfPost(key, language).length > 0) return false;
  for (let at = Math.max(0, word - POST_REACH); at <= word + POST_REACH; at++)
    if (postLength(document, at, language) > 0) return false;
  return true;
}

/** The name of which words are the whole or a part. */
function onlyName({ side, words }: Place): Name | undefined {
  const around = namesWithin(side, { from: Math.max(0, words.from - MOST_PARTS), to: words.to });
  const [name, ...more] = around.filter(({ from, to }) => from < words.to && to > words.from);
  return more.length === 0 ? name : undefined;
}

/**
 * Whether an office stands before a name, alone or in a row of offices (вице-министр, главный врач Айбек Сарманов); what
 * stands before another person is not his (министр Лунин и директор Ким).
 */
function isBehind(side: Side, { from }: Name, isSame: (side: Side, word: number) => boolean): boolean {
  const { document } = side;
  let isInRow = false;
  for (let word = from - 1; word >= Math.max(0, from - LONGEST_OFFICE); word--) {
    if (!IN_ROW.test(gapBefore(document, word + 1))) return false;
    if (isSame(side, word)) return true;
    const [key, language] = [wordKey(document, word), languageAt(side, word)];
    if (isKnownName(key, language) || (isInRow && NAME_RULES[language].and.has(key))) return false;
    isInRow ||= isTitle(key, language);
  }
  return false;
}

/** Chief Executive of [Holm Pumps], генеральный директор [«Холма»]: whether a title stands before a name, with what describes it. */
export function isBodyOfOffice(side: Side, { from }: Name): boolean {
  const { document } = side;
  for (let word = from - 1; word >= Math.max(0, from - LONGEST_OFFICE); word--) {
    if (!IN_ROW.test(gapBefore(document, word + 1))) return false;
    if (isOffice(wordKey(document, word), languageAt(side, word))) return true;
  }
  return false;
}

/** The title that stands first among words, perhaps behind a verb of saying; in a language that puts it behind its body, the one that ends them. */
function titleIn({ side, words }: Place): string | undefined {
  for (let word = words.from; word < words.to; word++) {
    const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
    if (isOffice(key, language)) return key;
    const { bodyLast } = NAME_RULES[language];
    if (bodyLast && isInstitution(key, language) && word < words.to - 1) {
      // комитет төрағасының орынбасары: the office ends what its body begins
      const last = wordKey(side.document, words.to - 1);
      return isOffice(last, language) && words.to - word <= LONGEST_OFFICE ? last : undefined;
    }
    const isBody = bodyLast && word === words.to - 2;
    const isSaying = lexiconOf(language).speechWords().has(key);
    if (!isBody && !isSaying && !isFunctionWord(key, language)) return undefined;
  }
  return undefined;
}

/** Words of such an office before the ones that changed: президент [Таллер], глава [государства]. */
const LONGEST_BEGINNING = 1;

/** The office that a state has once of which words are the whole or the end. */
function rowIn({ side, words: { from, to } }: Place): number | undefined {
  for (let word = Math.max(0, from - LONGEST_BEGINNING); word < to; word++) {
    const row = rowAt(side, word);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** The office that a state has once whose words begin at a word, by its number in the list of the language. */
function rowAt(side: Side, word: number): number | undefined {
  const language = languageAt(side, word);
  const row = NAME_RULES[language].offices.findIndex((phrases) =>
    phrases.some((phrase) =>
      phrase.split(' ').every((part, at) => sameLemma(part, wordKey(side.document, word + at), language, false)),
    ),
  );
  return row < 0 ? undefined : row;
}
