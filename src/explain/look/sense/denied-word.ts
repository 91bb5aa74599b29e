import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../../language/lexicon.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import { denialLength, type Negation } from '../../rule/negation.ts';
import { isContent } from '../neighbourhood.ts';
import { isBeing } from './denied-contrary.ts';

/**
 * The word that is denied, with those that are joined to it: без жертв и разрушений; where an auxiliary stands behind the
 * particle, the words of content before the one and behind the other: закрывать не будут, не будет закрыт. Of one that
 * denies alone the words beside it: жертв и разрушений нет.
 */
export function deniedWord(side: Side, { word, host }: Negation): readonly string[] {
  if (host === '') return [...joinedTo(side, word, -1), ...joinedTo(side, word, 1)];
  if (!isFunctionWord(host, languageAt(side, word)) && !isBeing(host, languageAt(side, word))) {
    const isBehind = wordKey(side.document, word + 1) === host;
    return isBehind ? joinedTo(side, word, 1) : [host];
  }
  if (isSmall(host, languageAt(side, word))) return contentFrom(side, word + 2);
  const isBehind = (side.breaks[word] as number) < SENTENCE_BREAK;
  return [isBehind ? word - 1 : -1, word + 2]
    .filter((at) => isDeniable(side, at))
    .map((at) => wordKey(side.document, at));
}

/** Whether a word may be what is denied: one of content, or of saying. */
function isDeniable(side: Side, word: number): boolean {
  if (word < 0 || word >= side.document.words.count) return false;
  return isContent(side, word) || lexiconOf(languageAt(side, word)).speechWords().has(wordKey(side.document, word));
}

/** Letters of prepositions and the like, which stand everywhere. */
const SMALL = 2;

export function isSmall(host: string, language: LanguageCode): boolean {
  return host !== '' && host.length <= SMALL && isFunctionWord(host, language);
}

/** Words from a small one that is denied to the one that is meant: not to [be] named. */
const FARTHEST_MEANT = 2;

/** The first word of content from a place on, if it is near. */
function contentFrom(side: Side, first: number): readonly string[] {
  const end = Math.min(side.document.words.count, first + FARTHEST_MEANT);
  for (let word = first; word < end; word++) if (isDeniable(side, word)) return [wordKey(side.document, word)];
  return [];
}

/** The word of content next to a denial, and the next one where no more than a word for "and" stands between them. */
export function joinedTo(side: Side, denial: number, step: -1 | 1): readonly string[] {
  const { document } = side;
  const { and } = NAME_RULES[languageAt(side, denial)];
  const keys: string[] = [];
  const isNext = (word: number): boolean =>
    word >= 0 && word < document.words.count && gapBefore(document, step === 1 ? word : word + 1) === ' ';
  let word = step === 1 ? denial + denialLength(document, denial, languageAt(side, denial)) : denial - 1;
  // nobody was hurt
  if (isNext(word) && !isContent(side, word)) word += step;
  while (isNext(word) && isContent(side, word)) {
    keys.push(wordKey(document, word));
    if (!isNext(word + step) || !and.has(wordKey(document, word + step))) break;
    word += 2 * step;
  }
  return keys;
}
