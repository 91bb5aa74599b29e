import { lazily } from '../../../language/lazily.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';

const rateWords = phrasesOf('rateWords');
const weatherWords = phrasesOf('weatherWords');
const weatherHeads = listOf('weatherHeads');

const CODES = lazily(
  () =>
    /(?<![\p{L}])(?:USD|EUR|RUB|RUR|KZT|GBP|CNY|KGS|UZS|TRY|JPY|CHF|BTC|ETH|UAH|BYN|AED|Brent|[$€₽₸£¥])(?![\p{L}])/gu,
);
const DEGREES = /°|(?<!\S)[+−-]\d{1,2}(?!\S)|\d ?[CFС](?![\p{L}\d])/u;
/** A rate behind its name has a decimal fraction. */
const RATE = /^\d{1,4}[.,]\d{1,4}$/;

/** Rates of exchange with nothing said of them. */
export function isRates({ phrase, figures }: LinePart, text: string): boolean {
  const codes = text.match(CODES()) ?? [];
  if (figures.length === 0) return false;
  if (codes.length === 0)
    return figures.length <= 2 && figures.some((figure) => RATE.test(figure)) && isRateTold(phrase);
  const others = phrase.split(' ').filter((word) => word !== '' && !codes.some((code) => code.toLowerCase() === word));
  const isLabelled = others.length > 0;
  if (codes.length < 2 && !isLabelled) return false;
  return others.every((word) => rateWords().has(word)) || rateWords().has(others.join(' '));
}

/** The name of a rate and words beside it, and no verb: Курс доллара на сегодня. */
function isRateTold(phrase: string): boolean {
  const words = phrase.split(' ');
  return words.length > 1 && words.every((word) => rateWords().has(word));
}

/** The weather of a place with nothing said of it. */
export function isWeather({ phrase, figures }: LinePart, text: string): boolean {
  const words = phrase.split(' ');
  const isKnown = (word: string): boolean => weatherWords().has(word);
  if (figures.length === 0 || !words.some(isKnown)) return DEGREES.test(text) && words.length <= 2 && /°/.test(text);
  const others = words.filter((word) => !isKnown(word));
  if (others.length > 1) return false;
  return (
    weatherHeads().some((head) => phrase.startsWith(head)) || (DEGREES.test(text) && words.length - others.length > 0)
  );
}
