/**
 * A text in the other alphabet of its language: what the floors above ask, whichever language has two. Kazakh does.
 */
export {
  inCyrillic,
  kazakhAlphabetOf as alphabetOf,
  kazakhAlphabetOfUnits as alphabetOfUnits,
  readingWhereScriptsMeet,
} from './kk/latin-text.ts';
