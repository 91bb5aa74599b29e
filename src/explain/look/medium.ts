import { languageAt, type Side } from '../../annotate/annotated.ts';
import type { Name } from '../../annotate/name/names.ts';
import { anyOf } from '../../annotate/role/match.ts';
import { lazily } from '../../language/lazily.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { namesTouching } from './known-names.ts';
import { wordsWithin } from './sentences.ts';

/**
 * What a finding is that names nobody but media: `attribution` where it says nothing but which medium was told or tells: the manager told [Reuters → the Daily Post], сообщили
 * [«Листку»] в порту, … в мае[, — Reuters]. A medium of which the sentence says something is a name like others.
 */
export function mediumTold(context: Context, finding: Finding): 'attribution' | 'wording' | undefined {
  const own = mediaIn(context.a, wordsWithin(context.a, finding.a));
  const other = own && mediaIn(context.b, wordsWithin(context.b, finding.b));
  if (own === undefined || other === undefined || own.media + other.media === 0) return undefined;
  return own.isAll && other.isAll ? 'attribution' : 'wording';
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
    const language = languageAt(side, word);
    const key = wordKey(side.document, word);
    const isOfMedium =
      names.some((name) => name.from <= word && word < name.to) || NAME_RULES[language].outlets.has(key);
    if (!isOfMedium && !isFunctionWord(key, language) && !lexiconOf(language).speechWords().has(key))
      return { media: names.length, isAll: false };
  }
  return { media: names.length, isAll: true };
}

const AGENCY = lazily(() => new RegExp(`^(?:${anyOf('agencies')})$`));

/** Whether a name is that of an agency, or has a word of the names of media: Daily Post. */
function isOutlet({ document: { text, words } }: Side, { from, to, parts, language }: Name): boolean {
  const { outlets } = NAME_RULES[language];
  if (parts.some(({ key }) => outlets.has(key))) return true;
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
  const isEnd = name.to >= side.document.words.count || (side.breaks[name.to] as number) >= SENTENCE_BREAK;
  return isEnd && isOutlet(side, name);
}

function isIn({ document }: Side, word: number): boolean {
  return word >= 0 && word < document.words.count;
}

function isArticle(side: Side, word: number): boolean {
  return isIn(side, word) && NAME_RULES[languageAt(side, word)].articles.has(wordKey(side.document, word));
}

/** Whether no sentence and no clause ends before the words from one to another. */
function isLinked({ document, breaks }: Side, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) {
    if ((breaks[word] as number) >= SENTENCE_BREAK || /[,;:—–]/.test(gapBefore(document, word))) return false;
  }
  return true;
}

function isQuoted({ document }: Side, { from, to }: Name): boolean {
  return /["«“„]$/.test(gapBefore(document, from)) && /^["»”]/.test(gapBefore(document, to));
}
