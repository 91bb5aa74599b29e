import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { endsLikeSurname, hasCapital, isKnownName, isTitle } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import { type Range, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { loneWordsOf } from './sentences.ts';

/** Words of the longest and the shortest field: of Science and Higher Education of the Republic of Kazakhstan. */
const LONGEST_FIELD = 14;
const SHORTEST_FIELD = 2;

/**
 * Whether words that one text has alone say what an office is of, between the office and who holds it, whom both texts
 * name with it: Vice Minister [of Science of the Republic] Ann Field, [Облыстың мәдениет] басқармасының басшысы Анна Дала.
 */
export function isFieldOfOffice(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, other, which } = lone;
  const answers = which === 'a' ? context.alignment.links : context.alignment.backLinks;
  const alone = aloneAround(side, lone.words, answers);
  const { bodyLast, ownerOfOffice } = NAME_RULES[languageAt(side, alone.from)];
  // where the office stands behind its field it may have lost an ending with it: вице-министрі, вице-министр
  const isOfficeAlone = bodyLast && alone.to > alone.from && isOffice(side, alone.to - 1);
  const field = isOfficeAlone ? { from: alone.from, to: alone.to - 1 } : alone;
  // one word behind the office may belong to the name behind it: президент [Южной] Кореи
  const isOwner = bodyLast && ownerOfOffice?.test(wordKey(side.document, field.to - 1)) === true;
  if (sizeOf(field) < (isOwner ? 1 : SHORTEST_FIELD) || sizeOf(field) > LONGEST_FIELD) return false;
  if (!isOnePhrase(side, field)) return false;
  const [office, holder] = bodyLast ? [field.to, field.to + 1] : [field.from - 1, field.to];
  if (!isOffice(side, office) || !isHolder(side, holder)) return false;
  const itsHolder = answers[holder] as number;
  return itsHolder > 0 && isHolder(other, itsHolder) && isSameOffice(side, office, other, itsHolder - 1);
}

function isSameOffice(side: Side, office: number, other: Side, word: number): boolean {
  const language = languageAt(side, office);
  return sameLemma(wordKey(side.document, office), wordKey(other.document, word), language, false);
}

/** A range with the words on both sides of it that answer nothing either. */
function aloneAround({ document }: Side, words: Range, answers: Int32Array): Range {
  let { from, to } = words;
  while (from > 0 && answers[from - 1] === UNLINKED) from--;
  while (to < document.words.count && answers[to] === UNLINKED) to++;
  return { from, to };
}

/**
 * Whether nothing but spaces stands before each of the words and behind them, and none is a figure, an office or a
 * person. Where the office stands behind its field, that may open the sentence.
 */
function isOnePhrase(side: Side, { from, to }: Range): boolean {
  const mayOpen = NAME_RULES[languageAt(side, from)].bodyLast;
  for (let word = from; word <= to; word++) {
    const isOpening = mayOpen && word === from;
    if (!isOpening && (side.breaks[word] as number) >= SENTENCE_BREAK) return false;
    if (!isOpening && !/^\s+$/.test(gapBefore(side.document, word))) return false;
    if (word < to && (side.figureOfWord[word] !== 0 || isOffice(side, word) || isPerson(side, word))) return false;
  }
  return true;
}

function isOffice(side: Side, word: number): boolean {
  return isTitle(wordKey(side.document, word), languageAt(side, word));
}

function isPerson(side: Side, word: number): boolean {
  if (!hasCapital(wordText(side.document, word))) return false;
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  return isKnownName(key, language) || endsLikeSurname(key, language);
}

function isHolder({ document }: Side, word: number): boolean {
  return hasCapital(wordText(document, word)) && /^\s+$/.test(gapBefore(document, word));
}
