import { languageAt, paragraphAtWord, type Side } from '../../annotate/annotated.ts';
import {
  acronymOf,
  endsLikeSurname,
  hasCapital,
  isInstitution,
  isKnownName,
  isTitle,
  nameEvidence,
} from '../../annotate/name/word.ts';
import { languageOfWord } from '../../language/language.ts';
import { isCapitonym, isPartyNoun } from '../../language/risky-words.ts';
import { NAME_RULES } from '../../language/rules.ts';
import type { Note } from '../../terms/note.ts';
import { gapBefore, paragraphText, wordKey, wordText } from '../../text/document.ts';
import { opensItsSentence } from '../../text/sentence.ts';
import type { Context } from '../context.ts';

/** A word that one side writes with a capital and the other without. */
interface CapitalChange {
  readonly capital: Side;
  readonly capitalWord: number;
  readonly small: Side;
  readonly smallWord: number;
}

/** The note on a word that lost or got a capital where only the capital says that it is a name. */
export function capitalNote({ a, b }: Context, wordA: number, wordB: number): Note | undefined {
  const rawA = wordText(a.document, wordA);
  const rawB = wordText(b.document, wordB);
  if (hasCapital(rawA) === hasCapital(rawB)) return undefined;
  const change = hasCapital(rawA)
    ? { capital: a, capitalWord: wordA, small: b, smallWord: wordB }
    : { capital: b, capitalWord: wordB, small: a, smallWord: wordA };
  return isNameByItsCapital(change) && !isSmallThroughout(change)
    ? { kind: 'name-by-capital', from: rawA, to: rawB }
    : undefined;
}

/** Longer words in capitals are said with stress: СРОЧНО. Letters. */
const LONGEST_ACRONYM = 5;

function isNameByItsCapital(change: CapitalChange): boolean {
  const { capital, capitalWord, small, smallWord } = change;
  const language = languageAt(capital, capitalWord);
  const view = capital.viewOf(capitalWord);
  const smallView = small.viewOf(smallWord);
  if (view.sentenceStart || smallView.sentenceStart || view.shouted || smallView.shouted) return false;
  if (acronymOf(view) !== undefined && isCapitonym(view.key, language)) return true;
  if (nameEvidence(view, language) !== 'name') return false;
  if (acronymOf(view) !== undefined) return view.raw.length <= LONGEST_ACRONYM;
  if (isPartyNoun(keyAfter(capital, capitalWord)) && !isTitle(view.key, language)) return true;
  if (isQuotedFirst(capital, capitalWord)) return isQuotedName(capital, capitalWord);
  if (isInstitution(view.key, language)) return false;
  if (isKnownName(view.key, language) || endsLikeSurname(view.key, language)) return true;
  if (isInPhraseOfRespect(capital, capitalWord)) return false;
  if (NAME_RULES[languageOfWord(view.key, language)].respect !== undefined) return isCapitonym(view.key, language);
  return !isHeading(capital, capitalWord) && !/[:;…(]/.test(gapBefore(capital.document, capitalWord));
}

function keyAfter({ document }: Side, word: number): string {
  return wordKey(document, word + 1);
}

/** Words up to which a phrase of capitals is followed: Министерство Труда и Социальной Защиты. */
const LONGEST_PHRASE = 5;
const WITHIN_LINE = /^[^\S\r\n]+$/;
/** Words so short may stand small within it (и, of). Letters. */
const LONGEST_LINK = 3;

/** Транспорта in Министра Транспорта, Высший in Высший Аудиторский Совет: capitals of respect spread over a phrase. */
function isInPhraseOfRespect(side: Side, word: number): boolean {
  return [-1, 1].some((step) => {
    for (let near = word + step; Math.abs(near - word) <= LONGEST_PHRASE; near += step) {
      if (near < 0 || near >= side.document.words.count) return false;
      if (!WITHIN_LINE.test(gapBefore(side.document, Math.max(near, near - step)))) return false;
      const raw = wordText(side.document, near);
      if (isInstitution(wordKey(side.document, near), languageAt(side, near))) return true;
      if (!hasCapital(raw) && raw.length > LONGEST_LINK) return false;
    }
    return false;
  });
}

const OPENING_QUOTE = /["«„“‘]$/;

function isQuotedFirst({ document }: Side, word: number): boolean {
  return OPENING_QUOTE.test(gapBefore(document, word));
}

/** A quoted name of a party, paper, firm: another name goes on with it, or the noun for such a body stands before. */
function isQuotedName(side: Side, word: number): boolean {
  const { document } = side;
  const language = languageAt(side, word);
  if (isTitle(wordKey(document, word), language)) return false;
  const next = word + 1;
  if (
    next < document.words.count &&
    gapBefore(document, next) === ' ' &&
    nameEvidence(side.viewOf(next), language) === 'name'
  )
    return !isInstitution(wordKey(document, next), language);
  const before = word - 1;
  if (before < 0 || !/^\s+["«„“‘]$/.test(gapBefore(document, word))) return false;
  return (
    isPartyNoun(wordKey(document, before)) ||
    isInstitution(wordKey(document, before), language) ||
    acronymOf(side.viewOf(before)) !== undefined
  );
}

/** A heading is a short paragraph without a mark at its end; each house writes capitals there as it likes. Words. */
const HEADING_WORDS = 12;

function isHeading(side: Side, word: number): boolean {
  const { document } = side;
  const paragraph = paragraphAtWord(side, word);
  const { firstWord } = document.paragraphs;
  if ((firstWord[paragraph + 1] as number) - (firstWord[paragraph] as number) > HEADING_WORDS) return false;
  return !/[.!?…;:,]["'»”’“)\]]*\s*$/.test(paragraphText(document, paragraph));
}

/** Words over which the beginning of the sentence is looked for. */
const FARTHEST_START = 60;

/** Whether the sentence lost its capitals from the first word on, so that one more says nothing. */
function isSmallThroughout({ capital, capitalWord, small, smallWord }: CapitalChange): boolean {
  const own = firstOfSentence(capital, capitalWord);
  const other = firstOfSentence(small, smallWord);
  return own !== undefined && other !== undefined && hasCapital(own) && !hasCapital(other);
}

function firstOfSentence({ document, breaks }: Side, word: number): string | undefined {
  for (let at = word; at >= Math.max(0, word - FARTHEST_START); at--)
    if (opensItsSentence(document, breaks, at)) return wordText(document, at);
  return undefined;
}
