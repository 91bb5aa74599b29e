import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { createPhraseTable, type PhraseTable } from '../../language/phrase.ts';
import { SENSE_RULES } from '../../language/rules.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { AnnotatedRange } from './edit-range.ts';
import type { Case } from './rule.ts';
import { askedOnce } from './word-memory.ts';

/** A text with so many different words of law is one of law or contract; a sentence alone with fewer. */
const LEAST_TERMS = 3;
const LEAST_OF_SENTENCE = 2;
/** Words of a text that is hardly more than a sentence. */
const ONE_SENTENCE = 15;
/** Words between a phrase that opens or closes a condition and what changed in it. */
const FARTHEST = 4;

type ConditionPlace = 'before' | 'behind' | 'defines';

interface LawTable {
  /** Each term with its number. */
  readonly terms: PhraseTable<number>;
  readonly mayBeTerm: (document: Document, word: number) => boolean;
  readonly phrases: PhraseTable<ConditionPlace>;
  /** Whether one of the phrases may begin with a word. */
  readonly mayBegin: (document: Document, word: number) => boolean;
}

const tableOf = lazilyPerLanguage((language): LawTable => {
  const { terms, before, behind, defines } = SENSE_RULES[language].law;
  const places = [
    [before, 'before'],
    [behind, 'behind'],
    [defines, 'defines'],
  ] as const;
  const phrases = createPhraseTable<ConditionPlace>(places.filter(([list]) => list !== ''));
  const numbered = createPhraseTable(terms.split('|').map((term, at) => [term, at] as const));
  return {
    terms: numbered,
    mayBeTerm: askedOnce(numbered.mayBeginWith),
    phrases,
    mayBegin: askedOnce(phrases.mayBeginWith),
  };
});

/**
 * Whether other words stand in a condition or in the definition of a term, in a text of law or contract: с момента
 * [подписания → регистрации]. What is mere wording in a story is another obligation there.
 */
export function isOtherCondition({ a, b, language }: Case): boolean {
  // hardly any text is one of law, and that is known of all its edits at once
  if (!isOfLaw(a.document, language) || !hasContent(a, language) || !hasContent(b, language)) return false;
  return isInCondition(a, language) && isInCondition(b, language);
}

/** Whether a range has a word that does more than join or point (who → which) and is of no figure (5 working days). */
function hasContent({ side, document, from, to }: AnnotatedRange, language: LanguageCode): boolean {
  for (let word = from; word < to; word++)
    if (side.figureOfWord[word] === 0 && !isFunctionWord(wordKey(document, word), language)) return true;
  return false;
}

const known = new WeakMap<Document, boolean>();

function isOfLaw(document: Document, language: LanguageCode): boolean {
  let answer = known.get(document);
  if (answer === undefined) {
    answer = hasTerms(document, language);
    known.set(document, answer);
  }
  return answer;
}

function hasTerms(document: Document, language: LanguageCode): boolean {
  const { terms, mayBeTerm } = tableOf(language);
  const { count } = document.words;
  const least = count > ONE_SENTENCE ? LEAST_TERMS : LEAST_OF_SENTENCE;
  const found = new Set<number>();
  const key = (word: number): string => wordKey(document, word);
  for (let word = 0; word < count && found.size < least; word++) {
    if (!mayBeTerm(document, word)) continue;
    for (const term of terms.longestAt(key, word)?.values ?? []) found.add(term);
  }
  return found.size >= least;
}

function isInCondition({ side, document, from, to }: AnnotatedRange, language: LanguageCode): boolean {
  const { phrases, mayBegin } = tableOf(language);
  const { breaks } = side;
  const { count } = document.words;
  const key = (word: number): string => wordKey(document, word);
  const placeAt = (word: number): ConditionPlace | undefined =>
    mayBegin(document, word) ? phrases.longestAt(key, word)?.values[0] : undefined;
  for (let word = from; word > 0 && (breaks[word] as number) < SENTENCE_BREAK; word--) {
    const place = placeAt(word - 1);
    if (place === 'defines') return true;
    if (place === 'before' && from - word <= FARTHEST && isOneClause(document, word, from)) return true;
  }
  for (let word = to; word < Math.min(count, to + FARTHEST); word++) {
    if ((breaks[word] as number) >= SENTENCE_BREAK || MARK.test(gapBefore(document, word))) return false;
    if (placeAt(word) === 'behind') return true;
  }
  return false;
}

/** Whether no mark stands before any word of these, the last one included. */
function isOneClause(document: Document, first: number, last: number): boolean {
  for (let word = first; word <= last; word++) if (MARK.test(gapBefore(document, word))) return false;
  return true;
}

const MARK = /[,;:()]/;
