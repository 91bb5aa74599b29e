import { derivedEndings } from './en/endings.ts';
import { commonPrefix, compileEndings, shareStem } from './endings.ts';
import { derivedSuffixes } from './kk/suffixes.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import { lazily } from './lazily.ts';
import { imperfective, perfective } from './ru/endings.ts';
import { LONGEST_CHAIN, suffixChains } from './suffix-chain.ts';

/** Letters that two derived words must share. */
const LEAST_ROOT = 4;

/**
 * Whether two different keys are two words of one root: a verb in its two aspects (получал, получил), the doer and the
 * deed (issue, issuer; даму, дамушы), the adverb of an adjective. Neither is a misprint of the other.
 */
export function areDerived(a: string, b: string, language: LanguageCode): boolean {
  const [ofA, ofB] = [languageOfWord(a, language), languageOfWord(b, language)];
  if (ofA !== ofB) return false;
  switch (ofA) {
    case 'ru':
      return areAspects(withoutReflexive(a), withoutReflexive(b));
    case 'kk':
      return areDerivedInKazakh(a, b);
    case 'en':
      return commonPrefix(a, b) >= LEAST_ROOT && shareStem(a, b, english());
  }
}

const english = lazily(() => compileEndings(derivedEndings));

/** Whether two Russian verbs without -ся are the two aspects of one; the vowel may belong to both (получат, получают). */
function areAspects(a: string, b: string): boolean {
  const common = commonPrefix(a, b);
  for (let length = common; length >= Math.max(LEAST_ROOT, common - 1); length--) {
    const [endA, endB] = [a.slice(length), b.slice(length)];
    if ((imperfective().has(endA) && perfective().has(endB)) || (perfective().has(endA) && imperfective().has(endB)))
      return true;
  }
  return false;
}

/** A verb without -ся. */
function withoutReflexive(word: string): string {
  return word.endsWith('ся') || word.endsWith('сь') ? word.slice(0, -2) : word;
}

const isDerivedChain = suffixChains(derivedSuffixes, true);

function areDerivedInKazakh(a: string, b: string): boolean {
  const least = Math.max(LEAST_ROOT, Math.max(a.length, b.length) - LONGEST_CHAIN);
  for (let length = commonPrefix(a, b); length >= least; length--) {
    const start = a.slice(0, length);
    if (isDerivedChain(start, a.slice(length)) && isDerivedChain(start, b.slice(length))) return true;
  }
  return false;
}
