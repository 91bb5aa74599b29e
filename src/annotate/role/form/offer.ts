import { lazily } from '../../../language/lazily.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';
import { longestPhrase } from './phrase-run.ts';

const offers = phrasesOf('offers');
const offerWords = phrasesOf('offerWords');
const supports = phrasesOf('supports');
const supported = listOf('supported');
const periods = lazily(() => [...phrasesOf('periods')()]);
const receives = phrasesOf('receives');
const letters = phrasesOf('letters');
const advertLabels = phrasesOf('advertLabels');

/** Words of the longest line that offers something to pay for, that offers a letter, that advertises. */
const MOST_WORDS = 14;
const MOST_LETTER_WORDS = 8;
const MOST_ADVERT_WORDS = 16;
/** Words of a line that closes with an age; a longer one says something. */
const MOST_AGED_WORDS = 6;

/** The age of grown people at the end of a line: bets and wine are sold so. */
const OF_AGE = /^(.+?)\s\(?(?:18|21) ?\+\)?$/;

/** Subscribe from £2 an issue, Get our harvest newsletter: what a medium offers its reader, and what for. */
export function isOffer(part: LinePart): boolean {
  return isPriced(part) || isLetter(part);
}

/** A request to pay for a medium, its price and how long that holds, and no other word. */
function isPriced({ phrase, figures }: LinePart): boolean {
  const words = phrase.split(' ');
  if (figures.length !== 1 || words.length > MOST_WORDS) return false;
  if (!periods().some((period) => ` ${phrase} `.includes(` ${period} `))) return false;
  const isAsked = (list: ReadonlySet<string>): readonly string[] | undefined => {
    const first = longestPhrase(words, 0, (candidate) => list.has(candidate));
    if (first > 0) return words.slice(first);
    for (let count = Math.min(3, words.length); count > 0; count--)
      if (list.has(words.slice(-count).join(' '))) return words.slice(0, -count);
    return undefined;
  };
  const beside = isAsked(offers());
  if (beside !== undefined) return beside.every((word) => offerWords().has(word));
  return isAsked(supports()) !== undefined && supported().some((thing) => ` ${phrase}`.includes(` ${thing}`));
}

/** A letter of the newsroom, and that one may have it. */
function isLetter({ phrase, figures, text }: LinePart): boolean {
  const words = phrase.split(' ');
  if (figures.length > 0 || words.length > MOST_LETTER_WORDS || /[.,:;?]/.test(text)) return false;
  const isOneOf = (list: ReadonlySet<string>, own: readonly string[], isLast: boolean): boolean =>
    [1, 2].some((count) => list.has((isLast ? own.slice(-count) : own.slice(0, count)).join(' ')));
  if (isOneOf(receives(), words, false)) return isOneOf(letters(), words, true);
  const verb = [3, 2, 1].find((count) => receives().has(words.slice(-count).join(' ')));
  return verb !== undefined && isOneOf(letters(), words.slice(0, -verb), true);
}

/** The words of an advertiser behind what says so, or before the age from which one may buy: Реклама. Окна и двери. */
export function isAdvert(text: string): boolean {
  const plain = text.trim();
  if (plain.split(/\s+/).length > MOST_ADVERT_WORDS) return false;
  const aged = OF_AGE.exec(plain)?.[1];
  if (aged !== undefined)
    return aged.split(/\s+/).length <= MOST_AGED_WORDS && !/[\d.,:;!?]/.test(aged) && !hasPredicate(aged);
  const stop = /[.:]\s+/.exec(plain);
  if (stop === null || !advertLabels().has(plain.slice(0, stop.index).toLowerCase())) return false;
  const words = plain.slice(stop.index + stop[0].length);
  return /^["«“]?\p{Lu}/u.test(words) && !hasPredicate(words);
}
