import { LANGUAGES } from '../../language/codes.ts';
import { withoutOwning } from '../../language/endings.ts';
import { lazily } from '../../language/lazily.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import type { RespectRules } from '../../language/shape/names.ts';
import { isCapital } from '../../text/character.ts';
import { type Document, gapBefore, wordKey, wordText } from '../../text/document.ts';
import { CLAUSE_BREAK } from '../../text/sentence.ts';

/** Whether a word that opens a sentence has something behind it that names have: a verb, what it owns, what it is. */
export function actsAsName(document: Document, breaks: Uint8Array, word: number, key: string): boolean {
  return (
    isBeforeVerb(document, word, key) ||
    isOwner(document, word, key) ||
    isBeforeRegion(document, word, key) ||
    isBeforeBody(document, word) ||
    isCalledPlace(document, breaks, word, key)
  );
}

/** The rules of languages that give capitals to common words. */
export const RESPECTFUL: readonly RespectRules[] = Object.values(NAME_RULES).flatMap(({ respect }) => respect ?? []);

/** Whether a word without an article is followed by a verb in small letters, in a language that has articles. */
function isBeforeVerb(document: Document, word: number, key: string): boolean {
  if (!RESPECTFUL.some(({ headline }) => headline.test(key))) return false;
  if (word + 1 >= document.words.count || gapBefore(document, word + 1) !== ' ') return false;
  const next = wordText(document, word + 1);
  return RESPECTFUL.some(({ headline, verb }) => headline.test(key) && verb.test(next));
}

/** Whether a word owns the noun in small letters behind it. */
function isOwner(document: Document, word: number, key: string): boolean {
  if (withoutOwning(key) === key || word + 1 >= document.words.count || gapBefore(document, word + 1) !== ' ')
    return false;
  return !isCapital(wordText(document, word + 1).charCodeAt(0));
}

function isBeforeRegion(document: Document, word: number, key: string): boolean {
  const next = word + 1;
  if (next >= document.words.count || gapBefore(document, next) !== ' ') return false;
  const [noun, hasCapital] = [wordKey(document, next), isCapital(wordText(document, next).charCodeAt(0))];
  return REGIONS.some(
    ({ regionName: { form, withCapital }, regionNoun }) =>
      withCapital === hasCapital && regionNoun.test(noun) && form.test(key),
  );
}

/**
 * [Tessaly] Bank will hire, [Norvax], Inc. said: whether a noun of bodies with a capital or a legal form follows, and small
 * letters behind it, which no headline has.
 */
function isBeforeBody(document: Document, word: number): boolean {
  const [noun, next] = [word + 1, word + 2];
  if (next >= document.words.count || !/^,? $/.test(gapBefore(document, noun))) return false;
  const [own, behind] = [wordText(document, noun), wordText(document, next)];
  if (!isCapital(own.charCodeAt(0)) || isCapital(behind.charCodeAt(0)) || !/^\.?,? $/.test(gapBefore(document, next)))
    return false;
  return BODY_NOUNS().has(wordKey(document, noun));
}

const BODY_NOUNS = lazily(
  () =>
    new Set(
      LANGUAGES.flatMap((language) => {
        const { bodyNouns, bodyKinds, respect } = NAME_RULES[language];
        const forms =
          respect === undefined ? [] : [...lexiconOf(language).politeWords()].filter((word) => word.length > 1);
        return [...bodyNouns, ...bodyKinds().flatMap((row) => row.split(' ')), ...forms];
      }),
    ),
);

/** Words behind a dash or a comma among which the noun stands that says what place it is. */
const FARTHEST_KIND = 8;
const CALLED = /^(?: [—–-]{1,2}|,) $/;

/** Whether a word is told to be a place: Приморск — второй по величине порт. What is no place is told to be something else. */
function isCalledPlace(document: Document, breaks: Uint8Array, word: number, key: string): boolean {
  const { words } = document;
  const mark = gapBefore(document, word + 1);
  if (word + 1 >= words.count || !CALLED.test(mark) || isPlaceKind(key)) return false;
  for (let at = word + 1; at < Math.min(words.count, word + 1 + FARTHEST_KIND); at++) {
    if (at > word + 1 && (breaks[at] as number) >= CLAUSE_BREAK) return false;
    const own = wordKey(document, at);
    // a row of places, and what somebody did there
    if (isPlaceKind(own)) return mark !== ',' || isArticle(wordKey(document, word + 1));
    if (REGIONS.some(({ placeKinds }) => placeKinds.notBehind.has(own))) return false;
  }
  return false;
}

function isPlaceKind(key: string): boolean {
  return REGIONS.some(({ placeKinds }) => placeKinds.nouns.has(key));
}

function isArticle(key: string): boolean {
  return REGIONS.some(({ articles }) => articles.has(key));
}

const REGIONS = LANGUAGES.map((language) => NAME_RULES[language]);
