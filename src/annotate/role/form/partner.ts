import { CAPITALS, LETTERS } from '../../../language/shape/letters.ts';
import { mayBePerson, personsOf } from '../byline.ts';
import { hasPredicate } from '../match.ts';
import { phrasesOf } from '../page-words.ts';
import { readPart } from '../part.ts';

const partners = phrasesOf('partners');
const partnerWords = phrasesOf('partnerWords');
const dutyPosts = phrasesOf('dutyPosts');

/** Words of the longest label, and of the names behind it. */
const MOST_LABEL_WORDS = 6;
const MOST_NAME_WORDS = 12;

/** What parts a label from the names: a colon, or a dash between spaces. */
const BEHIND_LABEL = /:\s*|\s[–—-]\s/;
const NAMED = new RegExp(`^["«“]?[${CAPITALS}\\d]|^[${LETTERS}]+ ["«“]`);
/** Names of sites behind a label in another script: ara, bal-info. */
const SITES = /^[a-z][a-z\d.-]+(?:, [a-z][a-z\d.-]+)*$/;
const WITH_INITIALS = new RegExp(
  `^[${CAPITALS}]\\.\\s?(?:[${CAPITALS}]\\.\\s?)?[${CAPITALS}][${LETTERS}-]+$|^[${CAPITALS}][${LETTERS}-]+ [${CAPITALS}]\\.(?:\\s?[${CAPITALS}]\\.)?$`,
);

/** Who pays for what the page is about: a label of nothing but such words, alone or before names of which nothing is said. */
export function isPartners(text: string): boolean {
  const plain = text.trim();
  const mark = BEHIND_LABEL.exec(plain);
  if (mark === null) return isLabel(plain) && !/[.!?]$/.test(plain);
  const names = plain.slice(mark.index + mark[0].length);
  if (!isLabel(plain.slice(0, mark.index)) || names.split(/\s+/).length > MOST_NAME_WORDS) return false;
  if (SITES.test(names)) return !/[A-Za-z]/.test(plain.slice(0, mark.index));
  return names === '' || (NAMED.test(names) && !/[.!?]\s|[!?]$/.test(names) && !hasPredicate(names));
}

function isLabel(text: string): boolean {
  const { phrase, figures } = readPart(text);
  const words = phrase.split(' ');
  return (
    figures.length === 0 &&
    words.length <= MOST_LABEL_WORDS &&
    words.some((word) => partners().has(word)) &&
    words.every((word) => partners().has(word) || partnerWords().has(word))
  );
}

/** Who was on duty, or answers for the text, with his name and nothing more: Duty forecaster: N. Hale. */
export function isOnDuty(text: string): boolean {
  const plain = text.trim().replace(/\.$/, '');
  const mark = BEHIND_LABEL.exec(plain);
  if (mark === null || !dutyPosts().has(readPart(plain.slice(0, mark.index)).phrase)) return false;
  const name = plain.slice(mark.index + mark[0].length);
  return personsOf(name) !== undefined || mayBePerson(name) || WITH_INITIALS.test(name);
}
