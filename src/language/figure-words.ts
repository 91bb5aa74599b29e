import type { Notation } from './shape/notation.ts';

/** What a word can be in a figure. One word may be several things (second, сағат, тоқсан); the place decides. */
export interface FigureWord {
  /** Its value as a cardinal number: пять, бес, five; 1.5 for полтора. */
  readonly cardinal?: number;
  /** Its value as an ordinal number: пятый, бесінші, fifth. */
  readonly ordinal?: number;
  /** What it multiplies the number before it by: сто (in Kazakh and English), тысяча, млн. */
  readonly scale?: number;
  /** A scale word in the singular: alone it means one of them. */
  readonly single?: true;
  /** It says one as well behind a word that asks for its case: около тысячи. Elsewhere the form is that of many. */
  readonly governed?: true;
  /** The denominator: 2 for half, 3 for треть. */
  readonly part?: number;
  /** дважды, вдвое, twice: so many times. */
  readonly times?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–7, from Monday. */
  readonly weekday?: number;
  /** Canonical unit that it gives to the number before it. */
  readonly unit?: string;
  /** Canonical unit of a rate when it stands beside a quantity: ежедневно, күніне, daily. */
  readonly rate?: string;
  /** года, жыл: the number beside it is a year. */
  readonly year?: true;
  /** The half of the day it tells: утра, кешкі, pm. */
  readonly half?: 'am' | 'pm' | 'night';
  /** A time of day by itself, in minutes: noon. */
  readonly clock?: number;
  /** The hour that it is behind the word for hour alone: сағат [бірге], which by itself is together. */
  readonly hour?: number;
  /** The number beside it is a reference: пункт, бап, Article. */
  readonly reference?: true;
  /** An abbreviation that means this only beside a number. */
  readonly short?: true;
  /** Means this only where the words beside it say so (May, қазан, один). */
  readonly doubtful?: true;
}

/** What the algorithms of `annotate/figure` need to know of a language. */
export interface FigureLexicon {
  readonly notation: Notation;
  /** Words as keys (folded, е for ё). */
  readonly words: ReadonlyMap<string, FigureWord>;
  /** Units of two words, by their first word: кв м, percentage points. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Endings that any of the words may take (Kazakh); empty where the forms are listed. */
  readonly endings: ReadonlySet<string>;
  /** Words that only look like such a word with such an ending. */
  readonly notForms: ReadonlySet<string>;
  /** Endings written after digits: 5-й, 5th, 5-ші; and 5-ти, 5-ке. */
  readonly ordinalEndings: ReadonlySet<string>;
  readonly cardinalEndings: ReadonlySet<string>;
  /** Endings of a decade after digits: 1990s, 90-е. */
  readonly decadeEndings: ReadonlySet<string>;
  /** 1,250 is a thousand two hundred and fifty; elsewhere the comma is decimal. */
  readonly commaGroups: boolean;
  /** The smallest cardinal that a unit may follow (жиырма бес; он бес): 20, or 10 in Kazakh. */
  readonly lowestTen: number;
  /** плюс, plus, and минус, minus. */
  readonly plus: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Words before a number without a unit that make it a time of day where it can be one: в 15.00, сағат 9-да. */
  readonly beforeTime: ReadonlySet<string>;
  /** The same after a number: 9.00 бастап. */
  readonly afterTime: ReadonlySet<string>;
  /** The same, for a number followed by the word "hour": в 9 часов. */
  readonly beforeHour: ReadonlySet<string>;
  /** Words before 27.02 that make it a date, and before a bare 2026 that make it a year. */
  readonly beforeDate: ReadonlySet<string>;
  /** What may be hyphened before a date: mid-March. */
  readonly datePrefixes: ReadonlySet<string>;
  /** The word for month, after its name: ақпан айында. */
  readonly monthWords: ReadonlySet<string>;
  /** Words after a period that make it the period of a rate: күн сайын. */
  readonly afterPeriod: ReadonlySet<string>;
  /** Beginnings of the nouns that a single Roman letter can count: X век. */
  readonly romanNouns: readonly string[];
  /** Words between a quantity and the unit of its rate: в, за, per, a. */
  readonly beforeRate: ReadonlySet<string>;
  /** The units after them, in the form that they take there. */
  readonly rateUnits: ReadonlyMap<string, string>;
  /** What adds a half to the number before it: с половиной, жарым. */
  readonly andHalf: readonly string[];
  /** What adds a quarter to it: с четвертью. */
  readonly andQuarter: readonly string[];
  /** Words beside which a doubtful word is surely a pronoun or an adverb: один из, you first call. */
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  /** Words that may follow a number word joined by a hyphen without its being a quantity: two-way. */
  readonly notCounted: ReadonlySet<string>;
  /** Nouns that a hyphen ties to an order which says which of them is meant: a third-floor window. */
  readonly ordered: ReadonlySet<string>;
  /** Number words that open a compound (двух, five, бес), longest first, and what may follow them there. */
  readonly compounds: readonly (readonly [opening: string, value: number])[];
  readonly compoundEnds: readonly (readonly [stem: string, unit: string])[];
}

/** A unit that is written as two words. */
export interface Phrase {
  /** The second word; a stem and any ending where `*` ends it. */
  readonly second: string;
  readonly unit: string;
}

/** The forms of a word: a stem and its endings, `-` for none. */
export function forms(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
}

/** A map from words to a unit, from rows of the unit and its words. */
export function unitMap(rows: readonly (readonly [unit: string, written: string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([unit, written]) => written.split(' ').map((word) => [word, unit] as const)));
}

/** Collects words; a word that is several things has all their properties. */
export function createWordMap(): {
  readonly words: ReadonlyMap<string, FigureWord>;
  readonly add: (spellings: string | readonly string[], word: FigureWord) => void;
} {
  const words = new Map<string, FigureWord>();
  const add = (spellings: string | readonly string[], word: FigureWord): void => {
    for (const spelling of typeof spellings === 'string' ? spellings.split(' ') : spellings) {
      const known = words.get(spelling);
      words.set(spelling, known === undefined ? word : { ...known, ...word });
    }
  };
  return { words, add };
}

/** Units of several words by their first word; the alternatives for the second are parted by `|`. */
export function phrasesOf(
  rows: readonly (readonly [unit: string, firsts: string, rest: string])[],
): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [unit, firsts, seconds] of rows)
    for (const first of firsts.split(' '))
      for (const second of seconds.split('|')) byFirst.set(first, [...(byFirst.get(first) ?? []), { second, unit }]);
  return byFirst;
}
