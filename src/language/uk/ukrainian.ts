import type { Language } from '../shape/language.ts';
import { abbreviations } from './abbreviations.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { DETECTION } from './detection.ts';
import { createUkrainianFigures } from './figures.ts';
import { GRAMMAR } from './grammar.ts';
import { NAMES } from './name-rules.ts';
import { givenNameEndings, givenNames } from './names.ts';
import { nearWords } from './near-words.ts';
import { NEGATION } from './negation.ts';
import { capitals, placeNames, stateNames } from './places.ts';
import { SENSE } from './sense.ts';
import { STOPS } from './stops.ts';
import { TENSE } from './tense.ts';
import { words } from './words.ts';

/** Ukrainian. */
export const UKRAINIAN: Language = {
  alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  detection: DETECTION,
  lexicon: { ...words, givenNames, givenNameEndings, placeNames, stateNames, capitals, nearWords, abbreviations },
  grammar: GRAMMAR,
  figures: createUkrainianFigures,
  names: NAMES,
  negation: NEGATION,
  sense: SENSE,
  tense: TENSE,
  boilerplate: BOILERPLATE,
  stops: STOPS,
};
