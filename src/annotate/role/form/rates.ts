import { lazily } from '../../../language/lazily.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';

const dateWords = phrasesOf('dateWords');
const rateWords = phrasesOf('rateWords');
const weatherWords = phrasesOf('weatherWords');
const tradedWords = phrasesOf('tradedWords');
const weatherHeads = listOf('weatherHeads');

const CODES = lazily(
  () =>
    /(?<![\p{L}])(?:USD|EUR|RUB|RUR|KZT|GBP|CNY|KGS|UZS|TRY|JPY|CHF|BTC|ETH|UAH|BYN|AED|Brent|[$€₽₸£¥])(?![\p{L}])/gu,
);
const DEGREES = lazily(() => /°|(?<!\S)[+−-]\d{1,2}(?!\S)|\d ?[CFС](?![\p{L}\d])/u);
/** A rate behind its name has a decimal fraction. */
const RATE = /^\d{1,4}[.,]\d{1,4}$/;

/** Words beside degrees and rates: the place, its sky. */
const MOST_BESIDE_RATES = 3;

/** Rates of exchange with nothing said of them, perhaps behind the weather of a place. */
export function isRates({ phrase, figures }: LinePart, text: string): boolean {
  const codes = text.match(CODES()) ?? [];
  if (figures.length === 0) return false;
  if (isTicker(phrase, text)) return true;
  if (codes.length === 0) return figures.some((figure) => RATE.test(figure)) && isRateTold(phrase);
  const others = phrase.split(' ').filter((word) => word !== '' && !codes.some((code) => code.toLowerCase() === word));
  // Wednesday, 16 April +17° USD 512.4
  if (codes.length > 0 && others.length > 0 && DEGREES().test(text) && others.every((word) => dateWords().has(word)))
    return true;
  if (codes.length > 1 && others.length <= MOST_BESIDE_RATES && DEGREES().test(text)) return true;
  const isLabelled = others.length > 0;
  if (codes.length < 2 && !isLabelled) return false;
  return others.every((word) => rateWords().has(word)) || rateWords().has(others.join(' '));
}

/** Names of markets and of what is traded, each with its price and by how much that moved: Brent 83,12 −0,7 %. */
function isTicker(phrase: string, text: string): boolean {
  if (!MOVED.test(text)) return false;
  const names = phrase.replace(MARKETS(), '').split(' ');
  return names.every((word) => word === '' || tradedWords().has(word));
}

/** A price, and a share with its sign behind it. */
const MOVED = /\d\s?[(▲▼]?\s?[+−–-]\s?\d{1,2}(?:[.,]\d{1,2})?\s?%/u;
const MARKETS = lazily(
  () =>
    /(?<!\p{L})(?:brent|wti|urals|kase|dow(?: jones)?|nasdaq|ftse|dax|nikkei|hang seng|s&p|moex|imoex|rts|aix|usd|eur|rub|kzt|cny|gbp|btc|eth)(?!\p{L})/gu,
);

/** The price of a share behind its exchange or its mark, and by how much that moved: LSE: MILL  412.6p  −0.4%. */
const SHARE_PRICE =
  /^[A-Z]{2,8}(?:: ?[A-Z.]{2,6})?\s+[£$€]?\d[\d.,]*\s?[a-z]{0,3}\s+[(▲▼]*\s?[+−–-]?\d{1,2}(?:[.,]\d{1,2})?\s?%\)?$/u;
/** A rise or a fall drawn behind a figure. */
const DRAWN = /\d[^.!?]*[▲▼]/u;

/** Whether a line tells prices of what is traded by the signs that a page draws, and says nothing of them. */
export function isTraded(text: string): boolean {
  return SHARE_PRICE.test(text.trim()) || (DRAWN.test(text) && !/[.!?]$/.test(text.trim()) && !hasPredicate(text));
}

/** The name of a rate and words beside it, and no verb: Курс доллара на сегодня. */
function isRateTold(phrase: string): boolean {
  const words = phrase.split(' ');
  return (
    words.length > 1 &&
    words.some((word) => rateWords().has(word)) &&
    words.every((word) => rateWords().has(word) || dateWords().has(word))
  );
}

/** Погода: Рудный −7 °C, Костанай −9 °C: several places, each with its degrees, a word for the weather before them or none. */
function isWeatherOfPlaces(text: string): boolean {
  const label = /^([^:\d]{3,30}):\s*/.exec(text);
  const isNamed = label !== null && weatherHeads().some((head) => (label[1] as string).toLowerCase().startsWith(head));
  const row = isNamed ? text.slice(label[0].length) : text;
  const places = row.match(PLACE_WITH_DEGREES()) ?? [];
  return places.length >= (isNamed ? 1 : 2) && row.replace(PLACE_WITH_DEGREES(), '').trim() === '';
}

const PLACE_WITH_DEGREES = lazily(
  () =>
    /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? ?:? ?[+−–-]?\d{1,2}(?:\s?(?:…|\.\.\.?|\/)\s?[+−–-]?\d{1,2})? ?°\s?[CСcс]?[,;|·]?\s*/gu,
);

/** The weather of a place with nothing said of it. */
export function isWeather({ phrase, figures }: LinePart, text: string): boolean {
  if (isWeatherOfPlaces(text)) return true;
  const words = phrase.split(' ');
  const isKnown = (word: string): boolean => weatherWords().has(word);
  if (figures.length === 0 || !words.some(isKnown)) return words.length <= 2 && text.includes('°');
  const others = words.filter((word) => !isKnown(word));
  if (others.length > 1) return false;
  return weatherHeads().some((head) => phrase.startsWith(head)) || DEGREES().test(text);
}
