import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { hasCapital, isTitle } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { namesWithin, relationOf } from '../known-names.ts';
import { loneWordsOf, sentencesOf, wordsWithin } from '../sentences.ts';

/** The rule by which a name that came and went is known to have changed places: where it stands is no question any more. */
export const EXCHANGE = 'exchange';

/**
 * Names whose place in the sentence, or whose ending, says who does what, and that have it the other way round: Reed beat
 * Hale → Hale beat Reed; Әлиев Серіковті жеңді → Серіков Әлиевті жеңді.
 */
export function exchanged(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    (finding) => isOfName(context, finding) && (isExchanged(context, finding) || haveExchangedTitles(context, finding)),
    (finding) => [{ ...finding, category: 'name', rule: EXCHANGE, swap: true }],
  );
}

/** Whether a finding tells of names, or of some that came or went and stand elsewhere in the sentence. */
function isOfName(context: Context, finding: Finding): boolean {
  const { category, rule } = finding;
  if (category === 'name') return true;
  // Есімов табыс етті, Есімовке табыс етті
  if (category === 'inflection')
    return (
      NAME_RULES[languageAt(context.a, wordsWithin(context.a, finding.a).from)].roleEndings !== undefined &&
      hasCapital(context.a.document.text.slice(finding.a.start, finding.a.end))
    );
  return category === 'wording' && rule === 'name' && loneWordsOf(context, finding) !== undefined;
}

/** The words of a finding in one text, and their sentence. */
interface Place {
  readonly side: Side;
  readonly words: Range;
  readonly sentence: Range;
}

/** What before a name says what it does, is called or got; undefined where nothing does. */
type Before = (place: Place, name: Name) => string | undefined;

/**
 * Director Ann Reed and cameraman Tom Hale → director Tom Hale and cameraman Ann Reed; gold to Reed, silver to Hale: whether
 * a name of a finding and another one of its sentence stand behind each other's word in the other text.
 */
function haveExchangedTitles(context: Context, finding: Finding): boolean {
  const places = placesOf(context, finding);
  if (places === undefined) return false;
  const [own, other] = places;
  const areCrossed = (one: Place, two: Place): boolean =>
    // hardly any name that was replaced stands in the sentence of the other text
    sharesCapital(one, two) && standCrossed(one, two, namesWithin, titleBefore);
  return areCrossed(own, other) || areCrossed(other, own);
}

function placesOf(context: Context, finding: Finding): readonly [Place, Place] | undefined {
  const { a, b } = context;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return undefined;
  return [
    { side: a, words: wordsWithin(a, finding.a), sentence: sentences.a },
    { side: b, words: wordsWithin(b, finding.b), sentence: sentences.b },
  ];
}

/** Whether a name among some words and another one of their sentence stand behind each other's word in the other sentence. */
function standCrossed(own: Place, other: Place, namesIn: typeof namesWithin, before: Before): boolean {
  const names = namesIn(own.side, own.sentence);
  const answers = namesIn(other.side, other.sentence);
  const words = (name: Name): readonly [string | undefined, string | undefined] => {
    const answer = answers.find((one) => relationOf(name, one) === 'same');
    return [before(own, name), answer && before(other, answer)];
  };
  const areSame = (one: string, two: string | undefined, language: LanguageCode): boolean =>
    two !== undefined && (one === two || sameLemma(one, two, language, true));
  return names.some((moved) => {
    if (moved.to <= own.words.from || moved.from >= own.words.to) return false;
    const [was, is] = words(moved);
    if (was === undefined || is === undefined || areSame(was, is, moved.language)) return false;
    return names.some((name) => {
      const [its, now] = name === moved ? [] : words(name);
      return areSame(is, its, name.language) && areSame(was, now, name.language);
    });
  });
}

function sharesCapital({ side, words }: Place, { side: text, sentence }: Place): boolean {
  for (let word = words.from; word < words.to; word++) {
    if (!hasCapital(wordText(side.document, word))) continue;
    const key = wordKey(side.document, word);
    for (let at = sentence.from; at < sentence.to; at++) if (wordKey(text.document, at) === key) return true;
  }
  return false;
}

/** The word of content right before a name, or before its preposition, in its clause: what the name is called or got. */
function titleBefore({ side, sentence }: Place, { from, language }: Name): string | undefined {
  const { document } = side;
  for (let word = from - 1; word >= sentence.from; word--) {
    if (!/^\s+(?:[–—]\s+)?$/.test(gapBefore(document, word + 1))) return undefined;
    const key = wordKey(document, word);
    if (NAME_RULES[language].and.has(key)) return undefined;
    if (!isFunctionWord(key, language)) return key;
  }
  return undefined;
}

/** The word before a name and its title, which tells with the order of words what it does; empty where a sentence opens. */
function wordBefore({ side, sentence }: Place, { from, language }: Name): string | undefined {
  let word = from - 1;
  while (word >= sentence.from && isTitle(wordKey(side.document, word), language)) word--;
  if (word < sentence.from) return '';
  const key = wordKey(side.document, word);
  return NAME_RULES[language].and.has(key) ? undefined : key;
}

function isExchanged(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  const { respect, roleEndings } = NAME_RULES[languageAt(context.a, wordsWithin(context.a, finding.a).from)];
  if (roleEndings === undefined && (respect === undefined || lone === undefined)) return false;
  const places = placesOf(context, finding);
  if (places === undefined) return false;
  const [a, b] = places;
  if (roleEndings !== undefined)
    return (
      !areTurnedInList(a, b) && haveCrossed(capitalsOf(a.side, a.sentence), capitalsOf(b.side, b.sentence), roleEndings)
    );
  const [own, other] = lone?.which === 'a' ? [a, b] : [b, a];
  return [namesWithin, runsOf].some((namesIn) => standCrossed(own, other, namesIn, wordBefore));
}

/**
 * Липов пен Ветлугинге, Ветлугин мен Липовқа: whether two names of the sentences are members of one list the other way
 * round, of which only the last has the ending that is meant of both.
 */
function areTurnedInList(a: Place, b: Place): boolean {
  const inA = pairsJoined(a);
  const inB = inA.length === 0 ? inA : pairsJoined(b);
  return inA.some(([first, last]) => inB.some(([own, other]) => last.startsWith(own) && other.startsWith(first)));
}

/** Words with capitals that nothing but a word for "and" parts. */
function pairsJoined({ side, sentence: { from, to } }: Place): readonly (readonly [string, string])[] {
  const { document } = side;
  const isName = (word: number): boolean => hasCapital(wordText(document, word));
  const pairs: (readonly [string, string])[] = [];
  for (let word = from + 1; word < to - 1; word++)
    if (NAME_RULES[languageAt(side, word)].and.has(wordKey(document, word)) && isName(word - 1) && isName(word + 1))
      pairs.push([wordKey(document, word - 1), wordKey(document, word + 1)]);
  return pairs;
}

/** Words with capitals in a row as names: what opens a sentence (Cray Town beat …) may be one that nothing else tells. */
function runsOf(side: Side, { from, to }: Range): readonly Name[] {
  const { document } = side;
  const language = languageAt(side, from);
  const runs: Name[] = [];
  const isPart = (word: number): boolean =>
    hasCapital(wordText(document, word)) && !isFunctionWord(wordKey(document, word), language);
  for (let word = from; word < to; word++) {
    if (!isPart(word)) continue;
    let end = word + 1;
    while (end < to && isPart(end) && gapBefore(document, end) === ' ') end++;
    const parts = Array.from({ length: end - word }, (_, step) => ({
      raw: wordText(document, word + step),
      key: wordKey(document, word + step),
      initial: false,
    }));
    runs.push({ from: word, to: end, parts, language });
    word = end - 1;
  }
  return runs;
}

function capitalsOf({ document }: Side, { from, to }: Range): readonly string[] {
  const keys: string[] = [];
  for (let word = from; word < to; word++) if (hasCapital(wordText(document, word))) keys.push(wordKey(document, word));
  return keys;
}

/** Whether one name took an ending that says what befalls it, and another one lost such an ending. */
function haveCrossed(a: readonly string[], b: readonly string[], endings: readonly ReadonlySet<string>[]): boolean {
  const taken = (from: readonly string[], to: readonly string[]): readonly number[] =>
    from
      .filter((bare) => !to.includes(bare) && !from.some((key) => key !== bare && key.startsWith(bare)))
      .flatMap((bare) => to.filter((key) => key.startsWith(bare)).map((key) => key.slice(bare.length)))
      .map((ending) => endings.findIndex((row) => row.has(ending)))
      .filter((row) => row >= 0);
  const lost = taken(b, a);
  return lost.length > 0 && taken(a, b).some((row) => lost.includes(row));
}

/** Verbs and nouns of what two do with each other. */
const MUTUAL = lazilyPerLanguage((language: LanguageCode) =>
  createPhraseTable([[NAME_RULES[language].mutual, true as const]]),
);

/**
 * Reed met Hale, Hale met Reed: of a deed that two do with each other either may be told first. Both sentences tell of it,
 * and all that has a capital among the words that changed stands in both.
 */
export function keepMutual(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category }) => category === 'name',
    (finding) => [isOfMutual(context, finding) ? { ...finding, category: 'wording', rule: 'mutual' } : finding],
  );
}

function isOfMutual(context: Context, finding: Finding): boolean {
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const language = languageAt(context.a, sentences.a.from);
  if (!isMutual(context.a, sentences.a, language) || !isMutual(context.b, sentences.b, language)) return false;
  const areTold = (side: Side, words: Range, text: Side, sentence: Range): boolean => {
    const answers = capitalsOf(text, sentence);
    return capitalsOf(side, words).every((key) =>
      answers.some((answer) => key === answer || sameLemma(key, answer, language, true)),
    );
  };
  return (
    areTold(context.a, wordsWithin(context.a, finding.a), context.b, sentences.b) &&
    areTold(context.b, wordsWithin(context.b, finding.b), context.a, sentences.a)
  );
}

/** Whether a sentence tells of a deed of two, and of no third: A met B and C. */
function isMutual({ document }: Side, { from, to }: Range, language: LanguageCode): boolean {
  const table = MUTUAL(language);
  let isTold = false;
  for (let word = from; word < to; word++) {
    if (NAME_RULES[language].and.has(wordKey(document, word))) return false;
    isTold ||= table.longestAt((at) => wordKey(document, at), word) !== undefined;
  }
  return isTold;
}
