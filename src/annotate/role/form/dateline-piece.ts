import { listOf, phrasesOf } from '../page-words.ts';
import { isPlaceName } from './place-name.ts';

const dateWords = phrasesOf('dateWords');
const placeWords = phrasesOf('placeWords');
const agencies = listOf('agencyMarks');

/** Words. */
const MOST_PLACE_WORDS = 4;
/** Letters of a place that stands in capitals alone: shorter capitals are a body (UN —). */
const SHORTEST_CAPITALS = 4;

/** A part of a dateline between commas, dashes or brackets: a place, a day, who reports. */
export interface DatelinePiece {
  readonly text: string;
  readonly isBracket: boolean;
}

/** The pieces of a dateline, in their order; a point goes on behind г. Алматы, and parts 2026 г. from who reports. */
export function piecesOf(text: string): readonly DatelinePiece[] {
  const pieces: DatelinePiece[] = [];
  for (const match of text.matchAll(
    /[(/]([^()/]{2,40})[)/]|((?:[^(),;|/—–:.\s]|\.(?=\S)|(?<=(?:^|\s)\p{L}{1,2})(?<!\d{4}\s\p{L}{1,2})\.| (?![—–-]{1,2} )|(?<=\s)-(?=\S))+)/gu,
  )) {
    const [, inner, plain] = match;
    const own = (inner ?? plain ?? '').trim().replace(/^-+\s*|\s*-+$/g, '');
    if (own !== '') pieces.push({ text: own, isBracket: inner !== undefined });
  }
  return pieces;
}

/** Whether a piece is a day or an hour. */
export function isDatePiece(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => /^\d{1,4}(?:[./:-]\d{1,4}){0,2}(?:st|nd|rd|th)?$/.test(word) || dateWords().has(word))
  );
}

/** Whether a text is nothing but a place that is known by its name or by a word for town or region: Алматы, Lake County. */
export function isKnownPlace(text: string): boolean {
  const words = text.toLowerCase().split(/[\s.]+/);
  return isPlace(text) && (isPlaceName(text.toLowerCase()) || words.some((word) => placeWords().has(word)));
}

/** Words with capitals and what may stand among them: г. Алматы, Rio de Janeiro, Алматы қаласы. */
export function isPlace(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= MOST_PLACE_WORDS &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every(
      (word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || placeWords().has(word.toLowerCase().replace(/\.$/, '')),
    ) &&
    !words.some((word) => dateWords().has(word.toLowerCase()))
  );
}

/** Whether a place stands in capitals alone. */
export function isLoud(place: string): boolean {
  return place.length >= SHORTEST_CAPITALS && place === place.toUpperCase();
}

/** The last piece of a place with the agency behind it: England CNN. */
export function isPlaceWithSource(text: string): boolean {
  const last = text.lastIndexOf(' ');
  return last > 0 && isAgency(text.slice(last + 1)) && isPlace(text.slice(0, last));
}

/** An agency: capitals, a name in quotes, an address of a page, a few words with capitals. */
export function isSource(text: string): boolean {
  // «Мельничный вестник» has one capital
  const plain = text.replace(/[«"“]\p{Lu}[^«»"“”]{1,40}[»"”]/gu, 'A').replace(/["«»“”]/g, '');
  const words = plain.split(/\s+/);
  return (
    words.length <= 4 &&
    words.every(
      (word) =>
        /^[\p{Lu}@][\p{L}\d&'’.+-]*$/u.test(word) ||
        /^[\p{L}\d-]+\.[a-z]{2,8}$/u.test(word) ||
        agencies().includes(word.toLowerCase()),
    )
  );
}

/** /Волжский вестник/: a name of a few words with one capital, as a paper has it in brackets behind a day. */
export function isTitleOfPaper(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[ -]\p{L}\p{Ll}+){1,2}$/u.test(text);
}

/** An agency that says that it is one: ИА «Берег», «Дала» агенттігі. */
export function isMarkedSource(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/["«»“”]/g, '')
    .split(/\s+/);
  return words.length > 1 && words.some((word) => agencies().includes(word));
}

/** A name that only an agency has: inner capitals, a dot, all capitals. */
export function isAgency(text: string): boolean {
  return /\p{Ll}\p{Lu}|\.[a-z]{2,8}$|^[\p{Lu}-]{3,}$|["«]/u.test(text);
}
