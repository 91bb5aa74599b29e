import { languagesOf } from '../../language/detect.ts';
import type { FigureLexicon, FigureWord } from '../../language/figure-words.ts';
import { figuresOf } from '../../language/figures.ts';
import { type LanguageCode, perLanguage, USUAL_LANGUAGE } from '../../language/language.ts';
import { type Document, wordKey } from '../../text/document.ts';
import { createKeyMemory } from '../../text/key-memory.ts';
import { referencesInPlace, withoutReferences } from '../../text/reference.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { isPrefixedDate } from './date.ts';
import { isMark } from './mark.ts';
import { compoundOf } from './numeral.ts';
import { readFigure } from './read.ts';
import { type FigureText, lookUp } from './text.ts';
import type { Figure, Reading } from './value.ts';

export { type Figure, sameFigure } from './value.ts';

/** For each key, by language: 0 not looked at yet, 1 opens no figure, 2 may open one. */
const OPENS = perLanguage(createKeyMemory);

/** What the words of a vocabulary can be, by language and the number of the key. */
const wordsKnown = new WeakMap<Vocabulary, Map<LanguageCode, (FigureWord | undefined)[]>>();

function knownWords(vocabulary: Vocabulary, language: LanguageCode): (FigureWord | undefined)[] {
  let byLanguage = wordsKnown.get(vocabulary);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    wordsKnown.set(vocabulary, byLanguage);
  }
  let known = byLanguage.get(language);
  if (known === undefined) {
    known = [];
    byLanguage.set(language, known);
  }
  return known;
}

/** Whether a figure can begin with a word. */
function canOpen(lexicon: FigureLexicon, key: string): boolean {
  if (/^\d/.test(key) || isMark(key)) return true;
  if (key.length === 1) return false;
  const { cardinal, ordinal, scale, part, times, month, weekday, clock, hour, unit } = lookUp(lexicon, key);
  if ((cardinal ?? ordinal ?? scale ?? part ?? times ?? month ?? weekday ?? clock ?? hour) !== undefined) return true;
  // an hour and a half
  if (unit !== undefined) return true;
  if (isPrefixedDate(lexicon, key)) return true;
  const hyphen = key.indexOf('-');
  if (hyphen > 0) return canOpen(lexicon, key.slice(0, hyphen)) && !isMark(key.slice(0, hyphen));
  return compoundOf(lexicon, key) !== undefined;
}

/**
 * All figures of a text, in order and disjoint: numbers in digits and words, dates, times, references. Each word is
 * looked at once, and closer only where a figure can begin with it.
 */
export function findFigures(
  document: Document,
  languages: readonly LanguageCode[] = languagesOf(document),
): readonly Figure[] {
  const { paragraphs, words, vocabulary } = document;
  const written = referencesInPlace(document.text);
  const figures: Figure[] = [];
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const language = languages[paragraph] ?? USUAL_LANGUAGE;
    const lexicon = figuresOf(language);
    const known = knownWords(vocabulary, language);
    const opens = OPENS[language](vocabulary);
    const first = paragraphs.firstWord[paragraph] as number; // one entry more than paragraphs
    const end = paragraphs.firstWord[paragraph + 1] as number;
    const text: FigureText = { document, written, lexicon, language, known, first, end };
    for (let word = first; word < end; word++) {
      const id = words.id[word] as number; // every word has a key
      if (opens[id] === 0) opens[id] = canOpen(lexicon, wordKey(document, word)) ? 2 : 1;
      if (opens[id] === 1) continue;
      const last = figures[figures.length - 1];
      const found = readFigure(text, word, last?.to ?? 0, last?.end ?? 0);
      if (found === undefined) continue;
      figures.push(figureOf(found, document.text));
      word = found.to - 1;
    }
  }
  return figures;
}

/** A reading with its text. Plain literals for the usual ones: a copy with a spread takes twice the memory. */
function figureOf(reading: Reading, whole: string): Figure {
  const { from, to, end, kind, value, number, unit, label, doubtful } = reading;
  // &minus;5: the sign was read where its reference ends
  const start = whole.charAt(reading.start) === ';' ? whole.lastIndexOf('&', reading.start) : reading.start;
  const written = withoutReferences(whole.slice(start, end));
  // Plain figures are their own value: one string is enough for both.
  const text = written === value ? value : written;
  if (label === undefined && doubtful === undefined && number !== undefined)
    return unit === undefined
      ? { from, to, start, end, kind, value, number, text }
      : { from, to, start, end, kind, value, number, unit, text };
  return { ...reading, start, text };
}
