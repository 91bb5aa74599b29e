import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { hasCapital, isInstitution, isKnownName, isState } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { perLanguage } from '../../../language/language.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { remember } from '../../../language/remember.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { loneWordsOf } from '../sentences.ts';

/** Words of a region with its noun: Шығыс Қазақстан облысының. */
const LONGEST_REGION = 3;
/** Words of a place from its preposition to its noun: в Старом Мокроусовском районе. */
const LONGEST_PLACE = 4;

/**
 * Whether words that came or went say nothing but in which region a place lies that both texts tell beside them: в
 * Мокроусовском районе [Курганской области], [Шығыс Қазақстан облысының] Марқакөл ауданында, in Harrowgate[, North
 * Yorkshire,].
 */
export function isRegionOfPlace(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone === undefined) return false;
  const { side, which } = lone;
  const answers = which === 'a' ? context.alignment.links : context.alignment.backLinks;
  const region = withoutPreposition(side, lone.words);
  if (!isRegion(side, region)) return false;
  const isKept = (word: number): boolean => answers[word] !== UNLINKED;
  return isPlaceBefore(side, lone.words.from, isKept) || isPlaceBehind(side, lone.words.to, isKept);
}

function withoutPreposition(side: Side, { from, to }: Range): Range {
  const { beforePlace } = NAME_RULES[languageAt(side, from)];
  return { from: beforePlace.has(wordKey(side.document, from)) ? from + 1 : from, to };
}

/** A name with the noun of regions, or one between commas or brackets. */
function isRegion(side: Side, { from, to }: Range): boolean {
  const { document } = side;
  const language = languageAt(side, from);
  const hasNoun = NAME_RULES[language].regionNoun.test(wordKey(document, to - 1));
  const end = hasNoun ? to - 1 : to;
  if (end <= from || end - from > LONGEST_REGION) return false;
  for (let word = from; word < end; word++) {
    const key = wordKey(document, word);
    if (!isName(side, word) || (!hasNoun && isState(key, language))) return false;
    if (isKnownName(key, language) || isInstitution(key, language)) return false;
  }
  return hasNoun || (isSetOff(side, from) && isSetOff(side, to) && !isListed(side, to));
}

function isSetOff({ document }: Side, word: number): boolean {
  return word >= document.words.count || /[,().\n]/.test(gapBefore(document, word));
}

/** in Holm, Velsk and Rosk: whether the next member of a list stands behind. */
function isListed(side: Side, word: number): boolean {
  const { document } = side;
  if (!gapBefore(document, word).startsWith(',')) return false;
  const isAnd = NAME_RULES[languageAt(side, word)].and.has(wordKey(document, word));
  const next = isAnd ? word + 1 : word;
  return isName(side, next);
}

function isPlaceBefore(side: Side, end: number, isKept: (word: number) => boolean): boolean {
  const last = end - 1;
  if (last < 0 || !isKept(last) || !/^,?\s\(?$/.test(gapBefore(side.document, end) || ' ')) return false;
  if (isNounOfPlace(side, last)) return true;
  if (!isName(side, last)) return false;
  for (let word = last - 1; word >= Math.max(0, end - LONGEST_PLACE); word--) {
    if (NAME_RULES[languageAt(side, word)].beforePlace.has(wordKey(side.document, word)) || isNounOfPlace(side, word))
      return true;
    // the town of Holm
    if (!isName(side, word) && !isFunctionWord(wordKey(side.document, word), languageAt(side, word))) return false;
  }
  return false;
}

/** [облысының] Марқакөл ауданында, [в Курганской области, в] Мокроусовском районе. */
function isPlaceBehind(side: Side, from: number, isKept: (word: number) => boolean): boolean {
  const { beforePlace } = NAME_RULES[languageAt(side, from)];
  const first = beforePlace.has(wordKey(side.document, from)) ? from + 1 : from;
  if (!isKept(first) || !isName(side, first)) return false;
  for (let word = first + 1; word < first + LONGEST_PLACE; word++) {
    if (isNounOfPlace(side, word)) return true;
    if (!isName(side, word)) return false;
  }
  return false;
}

function isName({ document }: Pick<Side, 'document'>, word: number): boolean {
  return hasCapital(wordText(document, word));
}

const TOWN_NOUN = perLanguage((language) =>
  remember((key: string): boolean =>
    [...NAME_RULES[language].townNouns].some((noun) => sameLemma(noun, key, language, false)),
  ),
);

/** Районе, города: what a place is, in small letters. */
function isNounOfPlace(side: Side, word: number): boolean {
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  if (isFunctionWord(key, language) || isName(side, word)) return false;
  return NAME_RULES[language].regionNoun.test(key) || TOWN_NOUN[language](key);
}
