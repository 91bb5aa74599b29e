import { openersOfFull } from '../../language/abbreviation.ts';
import { wordText } from '../../text/document.ts';
import { sizeOf } from '../../text/range.ts';
import type { AnnotatedRange } from '../rule/edit-range.ts';
import { type Turn, turnAt } from '../rule/sense.ts';
import { isShortWord } from '../rule/short-word.ts';
import { stoppedRun } from '../rule/stopped-run.ts';

/** What a word can be short for in a stretch of the other side: alone, or with the words after it (т. е.). */
export interface ShortForm {
  /** Where it is written like a short form, the letters that may open its full form; any word may open like it: Минфин. */
  readonly openers: string;
  /** Words of the short form that begins here; 0 where none does. */
  readonly run: number;
}

/** What is worked out of a stretch of words once; for each of its words, from the first on. */
export interface Prepared {
  readonly words: AnnotatedRange;
  readonly shortForms: readonly ShortForm[];
  /** What may turn the meaning from the word on; nearly always nothing does. */
  readonly turns: readonly (Turn | undefined)[];
}

/** Two stretches whose words are to be paired. */
export interface Bench {
  readonly a: Prepared;
  readonly b: Prepared;
  /** Added to the score of two words at the same place, where the stretches are of one length. */
  readonly placeBonus: number;
}

/** Less than any two scores differ by. */
const PLACE_BONUS = 0.1;

/** Prepares two stretches. */
export function createBench(a: AnnotatedRange, b: AnnotatedRange): Bench {
  return { a: prepare(a), b: prepare(b), placeBonus: sizeOf(a) === sizeOf(b) ? PLACE_BONUS : 0 };
}

function prepare(words: AnnotatedRange): Prepared {
  const { document, from, to, language } = words;
  const shortForms: ShortForm[] = [];
  const turns: (Turn | undefined)[] = [];
  for (let word = from; word < to; word++) {
    shortForms.push({
      openers: isShortWord(document, word, language) ? openersOfFull(wordText(document, word), language) : '',
      run: stoppedRun(document, word, to),
    });
    const turn = turnAt(document, word, language);
    turns.push(turn !== undefined && word + turn.words <= to ? turn : undefined);
  }
  return { words, shortForms, turns };
}
