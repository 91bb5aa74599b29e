import type { FigureLexicon, FigureWord } from '../../language/figure-words.ts';
import type { LanguageCode } from '../../language/language.ts';
import { classOf, DASH, HYPHEN, SPACE } from '../../text/character.ts';
import type { Document } from '../../text/document.ts';
import { withoutReferences } from '../../text/reference.ts';

/** One paragraph as the rules for figures read it: words, what they can be, and what stands between them. */
export interface FigureText {
  readonly document: Document;
  /** The text of the document, with character references read in their places. */
  readonly written: string;
  readonly lexicon: FigureLexicon;
  readonly language: LanguageCode;
  /** What the words can be, by the number of their key; shared by all paragraphs of a language. */
  readonly known: (FigureWord | undefined)[];
  /** Words of the paragraph, half-open. */
  readonly first: number;
  readonly end: number;
}

const NOTHING: FigureWord = {};
/** Kazakh stacks endings, but no further than this many letters. */
const LONGEST_ENDING = 7;
/** A number and its unit do not stand further apart. */
const WIDEST_SPACE = 40;

/** A key as the lexicon spells it, also where `--keep` left case or ё in it. */
function folded(key: string): string {
  return key.toLowerCase().replaceAll('ё', 'е');
}

/** What a key can be in a language; an empty object for other words. */
export function lookUp(lexicon: FigureLexicon, key: string): FigureWord {
  const own = lexicon.words.get(key);
  if (own !== undefined) return own;
  if (lexicon.endings.size === 0 || lexicon.notForms.has(key)) return NOTHING;
  for (let length = 1; length <= LONGEST_ENDING && length < key.length - 1; length++) {
    if (!lexicon.endings.has(key.slice(-length))) continue;
    const stem = key.slice(0, -length);
    // млн-нан: a short word keeps its ending apart
    const word = lexicon.words.get(stem.endsWith('-') ? stem.slice(0, -1) : stem);
    // қарсы is against, and no form of the short month қар
    if (word !== undefined && word.rate === undefined && word.short !== true) return word;
  }
  return NOTHING;
}

/** Whether a key is a word of the lists, or begins as one that ends in `*`. */
export function isFormOf(pattern: string, key: string): boolean {
  return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}

/** Whether a word lies in the paragraph. */
function isInside(text: FigureText, word: number): boolean {
  return word >= text.first && word < text.end;
}

/** The key of a word, empty outside of the paragraph. */
export function keyAt(text: FigureText, word: number): string {
  if (!isInside(text, word)) return '';
  const { words, vocabulary } = text.document;
  return vocabulary.keys[words.id[word] as number] ?? ''; // every word has a key
}

/** What a word can be; an empty object outside of the paragraph. */
export function wordAt(text: FigureText, word: number): FigureWord {
  if (!isInside(text, word)) return NOTHING;
  const id = text.document.words.id[word] as number; // every word has a key
  let known = text.known[id];
  if (known === undefined) {
    known = lookUp(text.lexicon, folded(text.document.vocabulary.keys[id] ?? ''));
    text.known[id] = known;
  }
  return known;
}

/** Where a word begins and ends in the text; the paragraph's edges for words outside of it. */
export function startOf(text: FigureText, word: number): number {
  return text.document.words.start[word] ?? text.document.text.length;
}
export function endOf(text: FigureText, word: number): number {
  return word < 0 ? 0 : (text.document.words.end[word] ?? text.document.text.length);
}

/** A character of the document; empty beyond its ends. */
export function characterAt(text: FigureText, at: number): string {
  return text.written.charAt(at);
}

/** Code units of the references before a sign that is written as one as well: 5&nbsp;&euro;. */
const WIDEST_REFERENCES = 16;

/** Where the sign behind a place stands, with a space before it or not; what was left of references is passed over. */
export function placeOfSign({ document, written }: FigureText, end: number): number {
  const isSpaceAt = (at: number): boolean => isSpace(written.charAt(at));
  let at = isSpaceAt(end) && isSpace(document.text.charAt(end)) ? end + 1 : end;
  while (at < end + WIDEST_REFERENCES && isSpaceAt(at) && !isSpace(document.text.charAt(at))) at++;
  return at;
}

/** What stands before a word of the paragraph; undefined where the paragraph begins or ends. */
export function gapAt(text: FigureText, word: number): string | undefined {
  if (word <= text.first || word >= text.end) return undefined;
  return withoutReferences(text.document.text.slice(endOf(text, word - 1), startOf(text, word)));
}

function isBlank(text: FigureText, from: number, to: number): boolean {
  if (to - from > WIDEST_SPACE) return false;
  for (let at = from; at < to; at++) {
    const unit = text.written.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && classOf(unit) !== SPACE) return false;
  }
  return true;
}

/** Whether nothing but white space stands between a word and the one before it in the paragraph. */
export function isJoined(text: FigureText, word: number): boolean {
  return follows(text, word, endOf(text, word - 1));
}

/** Whether nothing but white space stands between a place and a word after the first of the paragraph. */
export function follows(text: FigureText, word: number, from: number): boolean {
  return word > text.first && word < text.end && isBlank(text, from, startOf(text, word));
}

/** As `isJoined`, with a full stop of an abbreviation before the white space (5 тыс. тенге, 27 фев. 2026). */
export function isJoinedByStop(text: FigureText, word: number): boolean {
  if (isJoined(text, word)) return true;
  if (word <= text.first || word >= text.end) return false;
  const from = endOf(text, word - 1);
  return characterAt(text, from) === '.' && isBlank(text, from + 1, startOf(text, word));
}

/** Whether a comma and white space stand before a word. */
export function isJoinedByComma(text: FigureText, word: number): boolean {
  if (word <= text.first || word >= text.end) return false;
  const from = endOf(text, word - 1);
  return characterAt(text, from) === ',' && isBlank(text, from + 1, startOf(text, word));
}

/** A dash or hyphen without spaces before a word (15 000–20 000, 12-ға after a grouped number). */
export function isHyphened(text: FigureText, word: number): boolean {
  const gap = gapAt(text, word);
  return gap !== undefined && gap.length === 1 && isDash(gap);
}

/** Whether nothing but a slash stands before a word. */
export function isSlashed(text: FigureText, word: number): boolean {
  if (word <= text.first || word >= text.end) return false;
  const from = endOf(text, word - 1);
  return startOf(text, word) === from + 1 && characterAt(text, from) === '/';
}

/** A hyphen, dash or minus of any length. */
export function isDash(character: string): boolean {
  const kind = character === '' ? 0 : classOf(character.charCodeAt(0));
  return kind === HYPHEN || kind === DASH;
}

/** White space, line ends included; not the end of the text. */
export function isSpace(character: string): boolean {
  return character !== '' && (character === '\n' || character === '\r' || classOf(character.charCodeAt(0)) === SPACE);
}

/** Whether a word is written with a capital. */
export function isCapital(text: FigureText, word: number): boolean {
  const first = characterAt(text, startOf(text, word));
  return first !== first.toLowerCase();
}

/** Whether a word has no small letter. */
export function isAllCapitals(text: FigureText, word: number): boolean {
  const written = text.document.text.slice(startOf(text, word), endOf(text, word));
  return written === written.toUpperCase();
}

/** Whether a word begins with a digit. */
export function isDigits(text: FigureText, word: number): boolean {
  const unit = keyAt(text, word).charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
