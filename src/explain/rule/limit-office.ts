import { languageAt, type Side } from '../../annotate/annotated.ts';
import { hasCapital, isTitle } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { isSameWord } from '../../language/same-word.ts';
import type { Limit } from '../../language/shape/sense.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { FARTHEST_TITLE } from './beside-title.ts';
import { keyAt } from './edit-range.ts';
import type { LimitSide } from './limit-place.ts';
import { joinedHost, type LimitHit, type LimitTable } from './limit-table.ts';

/** Whether words are a word of a post with one or two more right before a name, of which the other sentence has none. */
export function isOfficeOf(
  { to }: LimitHit,
  { side: { document, breaks }, range }: LimitSide,
  other: LimitSide,
): boolean {
  const end = range.to;
  if (end - to > FARTHEST_TITLE || (breaks[end] as number) >= SENTENCE_BREAK) return false;
  if (!hasCapital(wordText(document, end)) || gapBefore(document, end) !== ' ') return false;
  for (let word = to; word < end; word++) if (standsIn(other, wordKey(document, word))) return false;
  return true;
}

/**
 * [вице-министр здравоохранения, ]главный врач Ким: whether an office beside a comma came or went with its own title, which
 * the other sentence has nowhere: one that moved without its post (Ким, вице-министр → министр Ким) is another office.
 */
export function isApposition(hit: LimitHit, { side: { document }, range }: LimitSide, other: LimitSide): boolean {
  const { from, to, language } = range;
  const isBehindComma = (word: number): boolean => gapBefore(document, word).startsWith(',');
  if (!isBehindComma(from) && (to >= document.words.count || !isBehindComma(to))) return false;
  const titles: string[] = [];
  for (let word = from; word < to; word++) {
    const key = keyAt(range, word);
    const offices = word < hit.from || word >= hit.to ? [key] : [hit.host ?? '', ...joinedHost(hit.limit, key)];
    titles.push(...offices.filter((office) => isTitle(office, language)));
  }
  return titles.length > 0 && !titles.some((title) => standsIn(other, title));
}

function standsIn({ range, sentence }: LimitSide, key: string): boolean {
  for (let word = sentence.from; word < sentence.to; word++)
    if (isSameWord(key, keyAt(range, word)) || sameLemma(key, keyAt(range, word), range.language, false)) return true;
  return false;
}

/** A deputy was hurt, ранили помощника и сторожа: whether who holds a post is meant, and no office stands behind it. */
export function isSomebody(side: Side, next: number): boolean {
  const { document } = side;
  if (next >= document.words.count) return false;
  const [key, language] = [wordKey(document, next), languageAt(side, next)];
  const { and, articles, bodyLinks } = NAME_RULES[language];
  return articles.size > 0 ? isFunctionWord(key, language) && !bodyLinks.has(key) : and.has(key);
}

/** Whether the word behind an edit stands behind it in the other text as well, in whatever form: [first] deputy. */
export function goesOn({ range }: LimitSide, { range: other }: LimitSide): boolean {
  const [own, answer] = [keyAt(range, range.to), keyAt(other, other.to)];
  return isSameWord(own, answer) || sameLemma(own, answer, range.language, false);
}

/** Бывший механик Лунин → Лунин, в прошлом механик: whether words that may say the same came for those of a limit that went. */
export function isToldOtherwise(
  table: LimitTable,
  limit: Limit,
  own: LimitSide,
  other: LimitSide,
  more: number,
): boolean {
  if (limit.answers === undefined) return false;
  const count = ({ side, sentence }: LimitSide): number => {
    let found = 0;
    for (let word = sentence.from; word < sentence.to; word++) {
      // в основном: a word of the limit itself answers nothing
      const own = table.mayBegin(side.document, word)
        ? table.phrases.longestAt((at) => wordKey(side.document, at), word)
        : undefined;
      if (own?.values.some((entry) => entry.limit === limit) === true) word += own.words - 1;
      else if (table.answerAt(side.document, word)?.limit === limit) found++;
    }
    return found;
  };
  return count(other) - count(own) >= more;
}
