import { commonPrefix } from '../endings.ts';
import { remember } from '../remember.ts';
import type { Grammar } from '../shape/grammar.ts';
import { LONGEST_CHAIN, suffixChains } from '../suffix-chain.ts';
import { areRespelt, rootOfName } from './name-root.ts';
import { derivedSuffixes, nameSuffixes, nounSuffixes, softened, verbSuffixes } from './suffixes.ts';

/** Letters that stay when a stem is looked for; with fewer, short words fall together. */
const LEAST_STEM = 4;
/** The same where another word shows where the stem ends. */
const LEAST_SHARED_STEM = 3;
/** Letters that two derived words must share. */
const LEAST_ROOT = 4;

const isNounChain = suffixChains(nounSuffixes, true);
const isVerbChain = suffixChains(verbSuffixes, true);
const isNameChain = suffixChains(nameSuffixes, false);
/** Names in -ұлы, -қызы have the endings of what belongs to somebody: Нұрланқызына. */
const PATRONYM = /(?:ұлы|қызы|улы|кызы)$/;
const PATRONYM_ENDING = /^(?:н(?:а|ан|да|дағы|ың|ікі)?|мен)?$/;
/** Russian surnames in a Kazakh sentence, which may be feminine: Сапаров, Сапарованың. */
const SURNAME_STEM = /(?:ов|ев|ин)$/;

function sameInKazakh(a: string, b: string, isName: boolean): boolean {
  const least = Math.max(LEAST_SHARED_STEM, Math.max(a.length, b.length) - LONGEST_CHAIN);
  for (let length = commonPrefix(a, b); length >= least; length--) {
    const [start, endingA, endingB] = [a.slice(0, length), a.slice(length), b.slice(length)];
    if ((isName ? areNameEndings : areEndings)(endingA, endingB, start)) return true;
  }
  const [hardA, hardB] = [hardened(a, b), hardened(b, a)];
  return (hardA !== a && sameInKazakh(hardA, b, isName)) || (hardB !== b && sameInKazakh(a, hardB, isName));
}

function areEndings(a: string, b: string, start: string): boolean {
  if (isNounChain(start, a) && isNounChain(start, b)) return true;
  return a !== '' && b !== '' && isVerbChain(start, a) && isVerbChain(start, b);
}

function areNameEndings(a: string, b: string, start: string): boolean {
  if (isNameChain(start, a) && isNameChain(start, b)) return true;
  if (PATRONYM.test(start)) return PATRONYM_ENDING.test(a) && PATRONYM_ENDING.test(b);
  if (!SURNAME_STEM.test(start)) return false;
  return isSurnameEnding(start, a) && isSurnameEnding(start, b);
}

function isSurnameEnding(start: string, ending: string): boolean {
  return ending.startsWith('а') ? isNameChain(`${start}а`, ending.slice(1)) : isNameChain(start, ending);
}

/**
 * `word` with the letter where it leaves `other` made hard, or its ю told as the letters that it stands for (қою, қой-ды),
 * if that is the only thing that parts the stems.
 */
function hardened(word: string, other: string): string {
  const at = commonPrefix(word, other);
  if (word.charAt(at) === 'ю' && other.charAt(at) === 'й') return `${word.slice(0, at)}йу${word.slice(at + 1)}`;
  for (const [hard, soft] of softened) {
    if (word.charAt(at) === soft && other.charAt(at) === hard) return word.slice(0, at) + hard + word.slice(at + 1);
  }
  return word;
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

/** The shortest start that the endings of a noun can follow, else those of a verb. */
function stemOfKazakh(key: string): string {
  for (const isChain of [isNounChain, isVerbChain]) {
    for (let length = LEAST_STEM; length < key.length; length++) {
      const start = key.slice(0, length);
      if (isChain(start, key.slice(length))) return start;
    }
  }
  return key;
}

/** How Kazakh words change. */
export const GRAMMAR: Grammar = {
  stem: remember(stemOfKazakh),
  changesStems: true,
  sameLemma: sameInKazakh,
  areDerived: areDerivedInKazakh,
  rootOfName,
  areRespelt,
};
