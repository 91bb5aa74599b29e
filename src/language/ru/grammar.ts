import porter from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import { commonPrefix, compileEndings, type Endings, shareStem } from '../endings.ts';
import { lazily } from '../lazily.ts';
import { remember } from '../remember.ts';
import type { Grammar } from '../shape/grammar.ts';
import { commonEndings, fleetingVowels, imperfective, nameEndings, perfective } from './endings.ts';
import { rootOfName } from './name-root.ts';

/** Letters that two derived words must share. */
const LEAST_ROOT = 4;

const russianNames = lazily(() => compileEndings(nameEndings()));
const russian = lazily(() => compileEndings(commonEndings()));

/** Whether two different keys are forms of one Russian word. */
export function sameInRussian(a: string, b: string, isName: boolean): boolean {
  const endings = isName ? russianNames() : russian();
  if (shareStem(a, b, endings)) return true;
  if (losesVowel(a, b, endings) || losesVowel(b, a, endings)) return true;
  if (isName) return false;
  const [plainA, plainB] = [withoutReflexive(a), withoutReflexive(b)];
  return (plainA !== a || plainB !== b) && (plainA === plainB || shareStem(plainA, plainB, endings));
}

/** A vowel between the last two consonants: рынок, Павел, окон. */
const FLEETING_VOWEL = /^([а-я]+[бвгджзклмнпрстфхцчшщ])[ое]([бвгджзклмнпрстфхцчшщ])$/;
/** Before -о it comes and goes only in front of these: окон, окно; каталог has no каталго. */
const BEFORE_O = new Set(['н', 'л', 'к']);

/** Whether `word` is `other` without its ending and with a vowel that comes and goes: рынок, рынка; окон, окно. */
function losesVowel(word: string, other: string, endings: Endings): boolean {
  if (!fleetingVowels.has(word.charAt(word.length - 2))) return false;
  const [, start, last] = FLEETING_VOWEL.exec(word) ?? [];
  if (start === undefined || last === undefined) return false;
  const stem = start + last;
  if (other === stem || !other.startsWith(stem)) return false;
  return (other !== `${stem}о` || BEFORE_O.has(last)) && shareStem(stem, other, endings);
}

function withoutReflexive(word: string): string {
  return word.length > 5 && (word.endsWith('ся') || word.endsWith('сь')) ? word.slice(0, -2) : word;
}

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
function withoutSya(word: string): string {
  return word.endsWith('ся') || word.endsWith('сь') ? word.slice(0, -2) : word;
}

/** How Russian words change; the stem by Snowball's rules, as the package `natural` has them. */
export const GRAMMAR: Grammar = {
  stem: remember((key) => porter.stem(key)),
  changesStems: false,
  sameLemma: sameInRussian,
  areDerived: (a, b) => areAspects(withoutSya(a), withoutSya(b)),
  rootOfName,
};
