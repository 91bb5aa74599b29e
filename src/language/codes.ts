/**
 * The languages whose grammar the rules know, by code; every other text is compared without it. The first of a script
 * is its usual one: what says nothing more is taken for it, and a word that several can spell goes with the earliest.
 * Apart from the registry, so that what only offers the codes as a choice does not carry all lists along.
 */
export const LANGUAGES = ['ru', 'kk', 'en', 'uk'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
