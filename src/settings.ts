import { type House, readHouse } from './annotate/role/house.ts';
import { LANGUAGES, type LanguageCode } from './language/codes.ts';
import { DEFAULT_SHINGLE_SIZE } from './similarity/shingles.ts';
import { CATEGORIES, type Category } from './terms/category.ts';
import type { DocumentMeta, MarkedLines, PageStart } from './terms/document.ts';
import type { Doubt } from './terms/doubt.ts';
import { STEPS, type Step } from './text/key.ts';

/** What one text is called and how it was read, to be told in the result. */
export interface TextLabel {
  readonly name?: string;
  readonly encoding?: string;
  readonly doubts?: readonly Doubt[];
  /** What a document says of itself beside its text. */
  readonly meta?: DocumentMeta;
  /** What its format says that lines are for. Captions, credits, contacts and their like count as boilerplate. */
  readonly marks?: readonly MarkedLines[];
  /** Where its pages begin. */
  readonly pages?: readonly PageStart[];
}

/** Options of a comparison; they carry the names of the flags. */
export interface CompareOptions {
  /** Words a shingle, 1 to 100; 3 by default. */
  readonly shingleSize?: number;
  /** Score from which a pair is a copy, 0..1; 0.5 by default. */
  readonly threshold?: number;
  /** Words from which a passage in both texts is worth telling, at least 1; 20 by default. */
  readonly minPassage?: number;
  /** The language whose grammar is used; told by its letters, paragraph by paragraph, by default. */
  readonly lang?: 'auto' | LanguageCode;
  /** Normalisation steps to leave out, so that their differences lower the similarity. */
  readonly keep?: readonly Step[];
  /** Categories to demote: listed, but they trip no gate and do not touch the verdict. */
  readonly ignore?: readonly Category[];
  /** Groups of phrases that the house holds for the same: [["РК", "Республика Казахстан"]]. */
  readonly equivalent?: readonly (readonly string[])[];
  /** Patterns of standing lines, each for a whole line; regular expressions without groups that repeat. */
  readonly boilerplate?: readonly string[];
  /** Whether Kazakh in Latin letters is the same as Kazakh in Cyrillic (Qazaqstan, Қазақстан); it is by default. */
  readonly transliterate?: boolean;
  /** Whether the result says how score and verdict came about; it does not by default. */
  readonly why?: boolean;
  readonly a?: TextLabel;
  readonly b?: TextLabel;
}

/** Options with their defaults filled in. */
export interface Settings {
  readonly shingleSize: number;
  readonly threshold: number;
  readonly minPassage: number;
  readonly lang: 'auto' | LanguageCode;
  readonly keep: ReadonlySet<Step>;
  readonly ignore: ReadonlySet<Category>;
  readonly house: House;
  readonly transliterate: boolean;
  readonly why: boolean;
}

export const DEFAULT_THRESHOLD = 0.5;
/** Twenty words is a long sentence: shorter ones are shared by chance and by form. */
export const DEFAULT_MIN_PASSAGE = 20;
/** Longer shingles are the whole text. */
const LARGEST_SHINGLE = 100;

/** The options with defaults. @throws RangeError that names the option when one is not in its range or list. */
export function settle(options: CompareOptions): Settings {
  const {
    shingleSize = DEFAULT_SHINGLE_SIZE,
    threshold = DEFAULT_THRESHOLD,
    minPassage = DEFAULT_MIN_PASSAGE,
    lang = 'auto',
    keep = [],
    ignore = [],
    equivalent = [],
    boilerplate = [],
    transliterate = true,
    why = false,
  } = options;
  require(Number.isInteger(shingleSize) &&
    shingleSize >= 1 &&
    shingleSize <= LARGEST_SHINGLE, `shingleSize must be a whole number from 1 to ${LARGEST_SHINGLE}`);
  require(threshold >= 0 && threshold <= 1, 'threshold must be a number from 0 to 1');
  require(Number.isInteger(minPassage) && minPassage >= 1, 'minPassage must be a whole number from 1');
  require(lang === 'auto' || LANGUAGES.includes(lang), `lang must be auto, ${LANGUAGES.join(', ')}`);
  for (const step of keep) require(STEPS.includes(step), `keep knows ${STEPS.join(', ')}`);
  for (const category of ignore) require(CATEGORIES.includes(category), `ignore knows ${CATEGORIES.join(', ')}`);
  const house = readHouse(equivalent, boilerplate);
  return {
    shingleSize,
    threshold,
    minPassage,
    lang,
    keep: new Set(keep),
    ignore: new Set(ignore),
    house,
    transliterate,
    why,
  };
}

function require(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}
