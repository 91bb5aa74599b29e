import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { commonPrefix, compileEndings, settled, shareStem } from '../endings.ts';
import { lazily } from '../lazily.ts';
import { remember } from '../remember.ts';
import type { Grammar } from '../shape/grammar.ts';
import { derivedEndings } from './endings.ts';
import { givenNamesWithS } from './names.ts';

/** Letters that two derived words must share. */
const LEAST_ROOT = 4;
/** Letters that stay of a name. */
const LEAST_NAME = 3;

function sameInEnglish(a: string, b: string, isName: boolean): boolean {
  const [plainA, plainB] = [withoutPossessive(a), withoutPossessive(b)];
  if (plainA === plainB) return true;
  if (isName) return isPluralOf(plainA, plainB) || isPluralOf(plainB, plainA);
  const lemmasOfA = englishLemmas(plainA);
  return englishLemmas(plainB).some((lemma) => lemmasOfA.includes(lemma));
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("s'") ? word.slice(0, -1) : word;
}

function isPluralOf(plural: string, singular: string): boolean {
  if (singular.length < 3 || givenNamesWithS().has(singular)) return false;
  if (plural === `${singular}s` || plural === `${singular}es`) return true;
  return singular.endsWith('y') && plural === `${singular.slice(0, -1)}ies`;
}

/** Words in -s of their own: news is no plural of new. */
const NO_PLURALS = new Set(['news', 'goods', 'means', 'customs', 'lens', 'series', 'species', 'mars', 'texas']);

const SIBILANT_PLURAL = /(?:s|x|z|ch|sh|o)es$/;

/** The dictionary forms that a word can be a form of; some of them are no words, which does no harm in a pair. */
const englishLemmas = remember((word: string): readonly string[] => {
  const lemmas = [word];
  if (NO_PLURALS.has(word)) return lemmas;
  const add = (ending: string, ...instead: readonly string[]): boolean => {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 2) return false;
    for (const letters of instead)
      if (!rest.endsWith('e') || letters !== '' || ending === 's') lemmas.push(rest + letters);
    const doubled = rest.length > 3 && rest.at(-1) === rest.at(-2);
    if (doubled && ending !== 's' && ending !== 'es') lemmas.push(rest.slice(0, -1));
    return true;
  };
  if (add('ies', 'y', 'ie') || add('ied', 'y', 'ie')) return lemmas;
  if (SIBILANT_PLURAL.test(word)) add('es', '', 'e');
  else if (!/[sui]s$/.test(word)) add('s', '');
  if (!add('ing', '', 'e')) add('ed', '', 'e');
  return lemmas;
});

const derived = lazily(() => compileEndings(derivedEndings));

function withoutNameEnding(key: string): string {
  if (key.length <= LEAST_NAME) return key;
  if (/'s?$/.test(key)) return key.replace(/'s?$/, '');
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

/** How English words change; the stem by Porter's rules (M. F. Porter, 1980), as the package `natural` has them. */
export const GRAMMAR: Grammar = {
  stem: remember((key) => porter.stem(key)),
  changesStems: false,
  sameLemma: sameInEnglish,
  areDerived: (a, b) => commonPrefix(a, b) >= LEAST_ROOT && shareStem(a, b, derived()),
  rootOfName: remember((key) => settled(key, withoutNameEnding)),
};
