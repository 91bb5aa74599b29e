import { commonPrefix, compileEndings, type Endings, settled, shareStem } from '../endings.ts';
import { lazily } from '../lazily.ts';
import { remember } from '../remember.ts';
import type { Grammar } from '../shape/grammar.ts';
import { alternations, commonEndings, nameEndingLetters, nameEndings } from './endings.ts';

/** Letters that stay when endings are taken off. */
const LEAST_STEM = 3;
const LEAST_NAME = 2;
/** Letters that two derived words must share. */
const LEAST_ROOT = 4;

const names = lazily(() => compileEndings(nameEndings()));
const common = lazily(() => compileEndings(commonEndings()));

function sameInUkrainian(a: string, b: string, isName: boolean): boolean {
  const endings = isName ? names() : common();
  return shareStem(a, b, endings) || opens(a, b, endings) || opens(b, a, endings);
}

/** Whether a word whose last syllable is closed is the other one with the vowel of an open one: рік, року; Київ, Києва. */
function opens(closed: string, open: string, endings: Endings): boolean {
  const at = commonPrefix(closed, open);
  return alternations.some(
    ([own, other]) =>
      at > 0 &&
      closed.charAt(at) === own &&
      open.charAt(at) === other &&
      shareStem(closed.slice(0, at) + other + closed.slice(at + 1), open, endings),
  );
}

const endingsOfWords = lazily((): readonly string[] =>
  [...new Set(commonEndings().flatMap(({ endings }) => endings.split(' ').filter((ending) => ending !== '-')))].sort(
    (a, b) => b.length - a.length,
  ),
);

/** The word without its longest ending; there is no Snowball stemmer for Ukrainian. */
function stemOf(key: string): string {
  const ending = endingsOfWords().find((one) => key.length - one.length >= LEAST_STEM && key.endsWith(one));
  return ending === undefined ? key : key.slice(0, -ending.length);
}

function withoutNameEnding(key: string): string {
  const ending = nameEndingLetters().find((one) => key.length - one.length >= LEAST_NAME && key.endsWith(one));
  return ending === undefined ? key : key.slice(0, -ending.length);
}

/** What follows the stem of an imperfective verb, and of the perfective one of the same root. */
const IMPERFECTIVE = /^(?:а|я|ва|ова|ува|юва)(?:ти|в|ла|ло|ли|є|ють|ний|ння|ючи)?$|^(?:ує|ують|ює|юють)$/;
const PERFECTIVE = /^(?:ити|ив|ила|ило|или|ить|ять|іти|ів|іла|іли|нути|нув|нула|нули|не|нуть|е|уть|є|ють)$/;

/** Whether two verbs are the two aspects of one: отримував, отримав; вирішував, вирішив. */
function areAspects(a: string, b: string): boolean {
  const length = commonPrefix(a, b);
  if (length < LEAST_ROOT) return false;
  const [endA, endB] = [a.slice(length), b.slice(length)];
  return (IMPERFECTIVE.test(endA) && PERFECTIVE.test(endB)) || (PERFECTIVE.test(endA) && IMPERFECTIVE.test(endB));
}

/** How Ukrainian words change. */
export const GRAMMAR: Grammar = {
  stem: remember(stemOf),
  changesStems: false,
  sameLemma: sameInUkrainian,
  areDerived: areAspects,
  rootOfName: remember((key) => settled(key, withoutNameEnding)),
};
