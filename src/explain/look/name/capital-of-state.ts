import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { hasCapital, isPlace } from '../../../annotate/name/word.ts';
import { openingOf } from '../../../language/endings.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { type LanguageCode, perLanguage } from '../../../language/language.ts';
import { lexiconOf } from '../../../language/lexicon.ts';
import { remember } from '../../../language/remember.ts';
import { gapBefore, wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { isContent } from '../neighbourhood.ts';
import { LOOK_BACK, type Place } from '../noun-of-body.ts';
import { type StateNamed, statesWithin } from '../states.ts';
import { nounsOf } from './nouns.ts';

const CAPITAL_NOUNS = nounsOf('capitalNouns');

/** [столице Узбекистана] Ташкенте, Tashkent[, the Uzbek capital]: whether words say of the capital beside them that it is one. */
export function isCapitalBeside(side: Side, words: Range): boolean {
  const { from, to } = words;
  const behind =
    to < side.document.words.count && /^,?[ \u00a0\u202f]$/.test(gapBefore(side.document, to)) ? to : undefined;
  const before = from > 0 && gapBefore(side.document, from) === ', ' ? from - 1 : undefined;
  return [behind, before].some(
    (place) => place !== undefined && isCapitalOf({ side, words }, { side, words: { from: place, to: place + 1 } }),
  );
}

/**
 * In Tashkent → in the Uzbek capital: whether words name the capital of a state, or point at that of the only state that is
 * spoken of nearby (the national capital), where the other text has its name.
 */
export function isCapitalOf(noun: Place, named: Place): boolean {
  const content = contentWords(noun);
  const isNoun = (word: number): boolean =>
    CAPITAL_NOUNS[languageAt(noun.side, word)](wordKey(noun.side.document, word));
  if (!content.some(isNoun)) return false;
  const [place, ...more] = contentWords(named);
  const capital = place === undefined || more.length > 0 ? undefined : capitalAt(named.side, place);
  if (capital === undefined) return false;
  const language = languageAt(noun.side, noun.words.from);
  const isIts = ({ keys }: StateNamed): boolean =>
    keys.some((key) => capital.states.some((state) => state === key || sameLemma(state, key, language, true)));
  const states = statesWithin(noun.side, noun.words);
  if (states.length > 0) return states.every(isIts) && content.length === states.length + content.filter(isNoun).length;
  if (content.some((word) => hasCapital(wordText(noun.side.document, word)) && !isNoun(word))) return false;
  return [noun, named].every(({ side, words: { from, to } }) => {
    const near = { from: Math.max(0, from - LOOK_BACK), to };
    return statesWithin(side, near).every(isIts) && !hasOtherCapital(side, near, capital.name);
  });
}

/**
 * В Астане на заседании → на заседании в столице: whether a sentence points at the capital that a name tells, or names the
 * one whose state it tells (столица Узбекистана).
 */
export function isCapitalToldIn(side: Side, name: Range, other: Side, { from, to }: Range): boolean {
  if (name.to - name.from !== 1) return false;
  const isNoun = (at: Side, word: number): boolean => CAPITAL_NOUNS[languageAt(at, word)](wordKey(at.document, word));
  const noun = [name.from - 1, name.to].find((word) => isNoun(side, word));
  const isCapital = capitalAt(side, name.from) !== undefined;
  if (noun === undefined && !isCapital) return false;
  for (let word = from; word < to; word++) {
    const place = { from: word, to: word + 1 };
    if (noun !== undefined && hasCapital(wordText(other.document, word))) {
      const words = joined({ from: noun, to: noun + 1 }, name);
      if (isCapitalOf({ side, words }, { side: other, words: place })) return true;
    }
    if (!isCapital || !isNoun(other, word)) continue;
    // столица Узбекистана, Өзбекстан астанасы: the state beside it says whose it is
    const [owner] = statesWithin(other, { from: Math.max(from, word - 1), to: Math.min(to, word + 2) });
    const words = owner === undefined ? place : joined(place, owner);
    if (isCapitalOf({ side: other, words }, { side, words: name })) return true;
  }
  return false;
}

function joined(one: Range, two: Range): Range {
  return { from: Math.min(one.from, two.from), to: Math.max(one.to, two.to) };
}

/** Whether a key is that of a place of the lists. */
export function isKnownPlace(key: string, language: LanguageCode): boolean {
  return isPlace(key, language) || CAPITAL[language](key) !== undefined;
}

function hasOtherCapital(side: Side, { from, to }: Range, name: string): boolean {
  for (let word = from; word < to; word++) {
    if (!hasCapital(wordText(side.document, word))) continue;
    const other = capitalAt(side, word);
    if (other !== undefined && other.name !== name) return true;
  }
  return false;
}

interface Capital {
  readonly name: string;
  readonly states: readonly string[];
}

/** The words among some that do not only join or point. */
export function contentWords({ side, words: { from, to } }: Place): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step).filter((word) => isContent(side, word));
}

/** The capital that a word names, in whatever case. */
function capitalAt(side: Side, word: number): Capital | undefined {
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  return CAPITAL[language](key);
}

const CAPITAL = perLanguage((language) =>
  remember((key: string): Capital | undefined => {
    const opening = openingOf(key);
    for (const [name, states] of lexiconOf(language).capitals())
      if (openingOf(name) === opening && (name === key || sameLemma(name, key, language, true)))
        return { name, states };
    return undefined;
  }),
);
