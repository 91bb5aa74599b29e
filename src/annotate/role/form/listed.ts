import { lazily } from '../../../language/lazily.ts';
import { CAPITALS } from '../../../language/shape/letters.ts';
import { isListHeading } from '../heading.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import { readPart } from '../part.ts';

const teaserWords = phrasesOf('teaserWords');
const reworked = listOf('reworked');
const reworkedThings = listOf('reworkedThings');

/** UTF-16 code units of the longest label before a headline. */
const LONGEST_LABEL = 40;
/** What parts a label from a headline: a colon, or a sign that points at it. */
const BEHIND_LABEL = /:|(?<=\s)[→►▶»](?=\s)/u;
/** Words of one that is no name of a list, and of the headlines behind it. */
const MOST_LABEL_WORDS = 4;
const MOST_WORDS = 24;
/** A headline: a capital, and no full stop at its end. */
const HEADLINE = lazily(() => new RegExp(`^\\s+(?:\\d{1,2}[.)] )?["«“]?[${CAPITALS}].*[^.!…\\s]\\s*$`));

/** How firmly a line says that headlines of other stories follow its first words. */
export type Listed =
  /** It names a list: Most read: …, Сейчас читают: … */
  | 'list'
  /** It says that there is more: MORE: …, More opinion: …, Тағы: … */
  | 'more'
  | undefined;

/** What a label with a colon says of the headlines behind it. */
export function listedBehind(text: string): Listed {
  const mark = text.search(BEHIND_LABEL);
  if (mark <= 0 || mark > LONGEST_LABEL) return undefined;
  const label = text.slice(0, mark).trim();
  const part = readPart(label);
  const words = part.phrase.split(' ');
  const opens = teaserWords().has(words[0] as string) || teaserWords().has(words.slice(0, 2).join(' '));
  const isMore = opens && words.length <= MOST_LABEL_WORDS && !/\d/.test(label);
  const isList = isListHeading(part);
  if (!(isMore || isList)) return undefined;
  const rest = text.slice(mark + 1);
  if (!HEADLINE().test(rest) || rest.split(/\s+/).length > MOST_WORDS) return undefined;
  // a word in capitals alone is a label wherever it stands: MORE:
  if (isList || (words.length === 1 && label === label.toUpperCase())) return 'list';
  return hasPredicate(label) ? undefined : 'more';
}

/**
 * What an agency says in brackets of its own text below the headline: (Adds details, quote), (Добавлены подробности). A
 * bracket that tells a fact has a figure, or other things than texts are made of.
 */
export function isReworkedNote(text: string): boolean {
  const plain = text.trim();
  if (!/^\([^()]*\)\.?$/.test(plain) || /\d{2}/.test(plain)) return false;
  const { phrase } = readPart(plain);
  const words = phrase.split(' ');
  const says = (list: readonly string[]): boolean => words.some((word) => list.some((stem) => word.startsWith(stem)));
  return says(reworked()) && says(reworkedThings());
}
