import { ENGLISH } from './en/english.ts';
import { KAZAKH } from './kk/kazakh.ts';
import { RUSSIAN } from './ru/russian.ts';
import type { Language } from './shape/language.ts';
import { UKRAINIAN } from './uk/ukrainian.ts';

/**
 * The languages whose grammar the rules know. The first of a script is its usual one: what says nothing more is taken
 * for it, and a word that several can spell goes with the earliest.
 */
export const REGISTRY = { ru: RUSSIAN, kk: KAZAKH, en: ENGLISH, uk: UKRAINIAN } satisfies Readonly<
  Record<string, Language>
>;
