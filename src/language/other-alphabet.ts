/**
 * A text in the other alphabet of its language: what the floors above ask, whichever language has two. Kazakh does.
 */
export { inCyrillic, kazakhAlphabetOf as alphabetOf, readingWhereScriptsMeet } from './kk/latin-text.ts';
