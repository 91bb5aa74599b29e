import { lazily } from '../../language/lazily.ts';
import type { BoilerplateRules } from '../../language/shape/boilerplate.ts';
import { CAPITALS, LETTERS } from '../../language/shape/letters.ts';
import type { Role } from '../../terms/role.ts';
import { areAttributions, isAttribution, mayAttribute } from './attribution.ts';
import {
  isBody,
  isCaptionWithCredit,
  isCredit,
  isCreditedCaption,
  isLabelledCaption,
  isPhotoCredit,
  MOST_CREDIT_WORDS,
} from './credit.ts';
import { isDateline, opensWithEvent } from './date-and-place.ts';
import { isFirstTold } from './form/first-told.ts';
import { isInvitation } from './invitation.ts';
import { countWords, folded, type Line, mayHoldPhone, mayHoldUrl, openingOf } from './line.ts';
import { anyOf, hasPredicate, mayBegin, mayHold, RULES, restOf } from './match.ts';
import { listOf } from './page-words.ts';
import { HEAD, isHead, isTail, type Place } from './place.ts';

const MOST_EARLIER_WORDS = 40;
const MOST_LINK_WORDS = 12;
/** A longer label of a link is a headline: content. */
const MOST_LABEL_WORDS = 4;
/** Characters of what invites to read another story: Читайте также по теме. */
const LONGEST_LABEL = 30;
const MOST_CONTACT_WORDS = 30;
/** Words of a contact beside its numbers and addresses. */
const MOST_CONTACT_LABEL = 24;

/** Whether a line has a role at its place. */
type LineRule = (line: Line, place: Place) => boolean;

/** First match wins: what is recognised by its form before what is recognised by a word. */
const ORDER: readonly (readonly [role: Role, holds: LineRule])[] = [
  ['link', inAnyLanguage(isLink)],
  ['photo-credit', isLabelledCaption],
  ['photo-credit', isCreditedCaption],
  ['photo-credit', isCaptionWithCredit],
  ['photo-credit', inAnyLanguage(isPhotoCredit)],
  ['related', isInvitation],
  ['related', inAnyLanguage(isRelated)],
  ['contact', inAnyLanguage(isContact)],
  ['signature', inAnyLanguage(isSignature)],
  ['byline', inAnyLanguage(isByline)],
  ['attribution', inAnyLanguage(isAttribution)],
  ['attribution', areAttributions],
  ['attribution', isFirstTold],
  ['dateline', inAnyLanguage(isDateline)],
  ['dateline', opensWithEvent],
];

function inAnyLanguage(holds: (line: Line, place: Place, rules: BoilerplateRules) => boolean): LineRule {
  return (line, place) => RULES.some((rules) => holds(line, place, rules));
}

/** The role of a line at its place; undefined for content. */
export function roleOfLine(line: Line, place: Place): Role | undefined {
  for (const [role, holds] of ORDER) if (holds(line, place)) return role;
  return undefined;
}

/** Beginnings of what a sentence within a paragraph may be beside an attribution; undefined where one begins with anything. */
const OPENERS = lazily(() => {
  const openers = RULES.flatMap(({ openers: { photo, photoWhole, related, earlier, follow } }) => [
    ...[photo, photoWhole, related, earlier, follow],
  ]);
  return openers.includes(null) ? undefined : openers.join(' ');
});

/**
 * Whether a part of a paragraph may have a role, by what can be seen before it is read as a line: most sentences of a
 * story are told apart so, and reading one takes ten times as long.
 */
export function mayHaveRole(text: string, place: Place, attributes = mayAttribute(text)): boolean {
  if (attributes || place.part === 'whole' || (place.part === 'opening' && isHead(place))) return true;
  // an agency may close the last paragraph
  if (place.paragraph === place.paragraphs - 1) return true;
  if (mayHoldUrl(text) || mayHoldPhone(text) || text.includes('#') || text.includes('©')) return true;
  const opening = openingOf(text);
  return opening === COPYRIGHT || (OPENERS()?.includes(opening) ?? true);
}

const COPYRIGHT = 'cop';

function isLink(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (line.words > MOST_LINK_WORDS * 2) return false;
  if (line.isLink && countWords(line.plain) <= MOST_LABEL_WORDS) return true;
  const isLabel = mayBegin(line, rules, 'linkLabel') && mayHold(line, rules, 'linkLabel');
  if (isLabel && line.hasUrl && rules.linkLabel().test(folded(line.plain.replace(/ ?[:—–-]$/, '')))) return true;
  if (/\d/.test(line.plain) && /\d/.test(line.plain.replace(/\(\d{1,5}\)|\d{10,12}/g, ''))) return false;
  if (line.words <= MOST_LINK_WORDS && place.part === 'whole' && mayHold(line, rules, 'followWhole')) {
    if (rules.followWhole().test(folded(line.plain))) return line.hasUrl || isTail(place);
  }
  if (isLabel && rules.linkLabel().test(folded(line.plain))) return place.part === 'whole' && isTail(place);
  return line.hasUrl && isFollow(line, rules);
}

/** An invitation to follow; with its address it is a link. */
function isFollow(line: Line, rules: BoilerplateRules): boolean {
  return mayBegin(line, rules, 'follow') && mayHold(line, rules, 'follow') && rules.follow().test(line.lower);
}

function isRelated(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (isFollow(line, rules)) return true;
  if (mayBegin(line, rules, 'related') && mayHold(line, rules, 'related') && rules.related().test(line.lower))
    // a label with its colon is no headline, even above the story
    return place.paragraph > 0 || place.part === 'inside' || place.paragraphs === 1 || isLabelled(line, place);
  if (!mayBegin(line, rules, 'earlier') || !isTail(place) || line.words > MOST_EARLIER_WORDS) return false;
  return !/\d/.test(line.plain) && rules.earlier().test(line.lower);
}

/** Read more: Fair called off. */
function isLabelled({ plain }: Line, { part }: Place): boolean {
  return part === 'whole' && plain.indexOf(':') > 0 && plain.indexOf(':') < LONGEST_LABEL;
}

function isContact(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (line.words > MOST_CONTACT_WORDS) return false;
  const reachable = line.hasPhone || line.hasMail;
  if (reachable && !/[A-Za-zÀ-ɏЀ-ԯ]/.test(line.plain)) return true;
  if (place.part === 'whole' && mayBegin(line, rules, 'contactAlone')) {
    if (rules.contactAlone().test(folded(line.plain.replace(/ ?[:—–-]$/, '')))) return true;
  }
  if (reachable && (LABEL_ALONE().test(line.plain) || asksToSubscribe(line.plain)) && !hasPredicate(line.plain))
    return true;
  if (!reachable && !line.hasUrl) return isAtPressOffice(line, place, rules) || isHotline(line, place);
  return rules.contact().test(line.lower) && countWords(line.plain) <= MOST_CONTACT_LABEL && !hasPredicate(line.plain);
}

/** What an address is for, perhaps with who answers there: Letters:, News tips:, Отдел рекламы:, Investors: Ann Field. */
const LABEL_ALONE = lazily(
  () =>
    new RegExp(
      `^[${CAPITALS}][^:.,!?\\d ]*(?: [^:.,!?\\d ]+){0,6}: ?,?(?:[${CAPITALS}][${LETTERS}.-]+ [${CAPITALS}][${LETTERS}-]+,?)?[\\s,]*$`,
    ),
);

/** Where more is told, without an address: For further information: press office of the ministry, Astana. */
function isAtPressOffice(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (!line.text.includes(':') || place.part !== 'whole' || !isTail(place) || line.isLoud) return false;
  if (line.words > MOST_CREDIT_WORDS || !rules.press().test(line.lower) || hasPredicate(line.text)) return false;
  return rules.contact().test(line.lower);
}

const hotlines = listOf('hotlines');
/** A number of three or four digits at the end, perhaps with its hours: 1401, 109 (24/7, free). */
const SHORT_NUMBER = /[\s(:–—-]\d{3,4}(?: ?\([^()]{0,40}\))?\.?$/u;

/** A short number that one may call, behind what it is for: Hotline: 109. */
function isHotline({ lower, text, words }: Line, { part }: Place): boolean {
  if (part !== 'whole' || words > MOST_CREDIT_WORDS || !SHORT_NUMBER.test(text) || hasPredicate(text)) return false;
  return hotlines().some((label) => lower.includes(label));
}

const subscriptions = listOf('subscriptions');
const MOST_SUBSCRIPTION_WORDS = 8;

/** What one does to subscribe, before the address: To subscribe write to, Чтобы подписаться, пишите на. */
function asksToSubscribe(plain: string): boolean {
  const words = folded(plain).split(' ');
  return (
    words.length <= MOST_SUBSCRIPTION_WORDS &&
    words.some((word) => subscriptions().some((stem) => word.startsWith(stem)))
  );
}

function isSignature(line: Line, place: Place, rules: BoilerplateRules): boolean {
  // behind the last sentence only what is known for an agency closes a copy: … went home. – AFP
  if (place.part === 'inside') return place.paragraph === place.paragraphs - 1 && SIGN_OFF().test(line.text);
  if (place.part !== 'whole' || line.isLoud || line.words > MOST_CREDIT_WORDS + 2) return false;
  if (place.paragraph === 0 && place.paragraphs <= HEAD) return false;
  if (
    isTail(place) &&
    place.paragraphs > 1 &&
    place.paragraph === place.paragraphs - 1 &&
    AGENCY_ALONE().test(line.text)
  )
    return true;
  const isEdge = isTail(place) || isHead(place);
  const office = restOf(line, rules, 'office');
  if (office !== undefined) return office === '' ? isEdge : isBody(office.replace(/^[,:—–-]+ ?/, ''), rules);
  if (!isEdge) return false;
  if (mayHold(line, rules, 'officeLast') && rules.officeLast().test(line.text)) return !hasPredicate(line.text);
  return false;
}

function isByline(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (place.part !== 'whole' || line.isLoud || line.words > MOST_CREDIT_WORDS + 2) return false;
  if (!isTail(place) && !isHead(place)) return false;
  const names = restOf(line, rules, 'byline');
  return names !== undefined && NAMES().test(names) && isCredit(names.replaceAll(';', ','));
}

/** A name, or one word alone. */
const NAMES = lazily(
  () =>
    new RegExp(
      `^["«“]?(?:[${CAPITALS}@][${LETTERS}.'’-]*[»"”]?$|[${CAPITALS}@][${LETTERS}.'’-]* ?["«“]?[${CAPITALS}])`,
    ),
);
/** The mark of an agency that closes its copy. */
const AGENCY_ALONE = lazily(() => new RegExp(`^(?:[${CAPITALS}]{3,12}|${anyOf('agencies')})$`));
const SIGN_OFF = lazily(() => new RegExp(`^(?:${anyOf('agencies')})$`));
