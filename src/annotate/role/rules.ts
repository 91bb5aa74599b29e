import { languageOfLetters } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { BOILERPLATE_RULES } from '../../language/rules.ts';
import type { BoilerplateRules, FoldedPatterns, Openers, RoleParts, Signs } from '../../language/shape/boilerplate.ts';
import type { Role } from '../../terms/role.ts';
import { isInvitation } from './invitation.ts';
import { folded, type Line, mayHoldUrl, readLine, URL } from './line.ts';
import { listOf } from './page-words.ts';

/** Where a piece of text stands: some roles are believed only at the head or at the tail. */
export interface Place {
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** How many paragraphs the text has. */
  readonly paragraphs: number;
  /** A whole paragraph, the beginning of one, or any other part of one. */
  readonly part: 'whole' | 'opening' | 'inside';
}

/** A head has a date and perhaps a place before the story; a tail signature, credits, contacts, links. Paragraphs. */
const HEAD = 2;
const TAIL = 4;
/** More words than this are no mere credit, source or signature. */
const MOST_CREDIT_WORDS = 14;
/** A city and its country, a date and an agency. */
const MOST_DATELINE_WORDS = 24;
/** A weekday, a date and a time: Published on Thursday, 3 March 2026 at 12:30 p.m. */
const MOST_DATE_WORDS = 12;
const MOST_EARLIER_WORDS = 40;
const MOST_CAPTION_WORDS = 45;
const credits = listOf('credits');
const MOST_LINK_WORDS = 12;
/** A longer label of a link is a headline: content. */
const MOST_LABEL_WORDS = 4;
const MOST_CONTACT_WORDS = 30;
/** Words of a contact beside its numbers and addresses. */
const MOST_CONTACT_LABEL = 24;

const RULES: readonly BoilerplateRules[] = Object.values(BOILERPLATE_RULES);

/** The alternatives of one part in all languages. */
function anyOf(part: keyof RoleParts): string {
  return RULES.map(({ parts }) => parts[part])
    .filter((alternatives) => alternatives !== '')
    .join('|');
}

interface Rule {
  readonly role: Role;
  readonly holds: (line: Line, place: Place, rules: BoilerplateRules) => boolean;
}

/** First match wins: what is recognised by its form before what is recognised by a word. */
const ORDER: readonly Rule[] = [
  { role: 'link', holds: isLink },
  { role: 'photo-credit', holds: isPhotoCredit },
  { role: 'related', holds: isRelated },
  { role: 'contact', holds: isContact },
  { role: 'signature', holds: isSignature },
  { role: 'byline', holds: isByline },
  { role: 'attribution', holds: isAttribution },
  { role: 'dateline', holds: isDateline },
];

/** The role of a line at its place; undefined for content. */
export function roleOfLine(line: Line, place: Place): Role | undefined {
  for (const { role, holds } of ORDER) for (const rules of RULES) if (holds(line, place, rules)) return role;
  return undefined;
}

function isTail(place: Place): boolean {
  return place.paragraph >= place.paragraphs - TAIL;
}

function isHead(place: Place): boolean {
  return place.paragraph < HEAD;
}

function isLink(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (line.words > MOST_LINK_WORDS * 2) return false;
  if (line.isLink && line.plain.split(' ').length <= MOST_LABEL_WORDS) return true;
  const isLabel = mayBegin(line, rules, 'linkLabel');
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

function isPhotoCredit(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (place.part === 'whole' && isCreditedCaption(line)) return true;
  if (/^(?:©|\([cC]\)|[Cc]opyright |COPYRIGHT )/.test(line.text))
    return line.words <= MOST_CREDIT_WORDS && place.part !== 'opening';
  if (line.isLoud) return false;
  if (mayBegin(line, rules, 'photoWhole') && !HAS_LABEL.test(line.text) && rules.photoWhole().test(line.lower))
    return line.words <= MOST_CREDIT_WORDS && !hasPredicate(restAfter(line, rules.photo()) ?? line.text);
  const rest = restOf(line, rules, 'photo');
  if (rest !== undefined) return isCredit(rest);
  const of = place.part === 'whole' ? restOf(line, rules, 'photoOf') : undefined;
  return of !== undefined && CAPITALS.test(of);
}

/** Up to four words, each with a capital: a name, a body (Фото Марины Зуевой, Фото РИА Новости). */
const CAPITALS = /^(?:[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][A-Za-zÀ-ɏЀ-ԯ.'’-]*(?: |$)){1,4}$/;

/** A first word with a colon: what follows is named apart from it. */
const HAS_LABEL = /^[^ ]*:/;
/** More words than this are a credit only when they begin with a name or a press office. */
const MOST_PLAIN_CREDIT_WORDS = 4;

/** A name, a body, an address: a few words without a verb, a figure or a clause. */
function isCredit(rest: string): boolean {
  const count = rest.split(' ').length;
  if (rest === '' || count > MOST_CREDIT_WORDS) return false;
  if (
    count > MOST_PLAIN_CREDIT_WORDS &&
    SMALL_LETTER.test(rest) &&
    !RULES.some((rules) => rules.press().test(folded(rest)))
  )
    return false;
  const linkless = mayHoldUrl(rest) ? rest.replace(URL, '') : rest;
  const plain = linkless.includes('.')
    ? linkless.replace(/[A-Za-zÀ-ɏЀ-ԯ\d-]+\.(?:com|org|net|kz|ru|info)(?:\/\S*)?/gi, '')
    : linkless;
  return !/\d/.test(plain) && !/[;:!?]/.test(plain) && !hasPredicate(plain);
}

/** The body of a press office: as a credit, and as long as its name is. */
function isBody(rest: string, own: BoilerplateRules): boolean {
  return rest.split(' ').length <= MOST_CREDIT_WORDS && !/[\d;:!?]/.test(rest) && !hasPredicate(rest, own);
}

const SMALL_LETTER = /^[a-zß-ÿа-џғқңүұһәө]/;

/** Whether a word in small letters looks like the verb of a sentence, in the language told or that of its letters. */
function hasPredicate(text: string, own?: BoilerplateRules): boolean {
  const rules = own ?? BOILERPLATE_RULES[languageOfLetters(text)];
  const words = text.split(/[^A-Za-zÀ-ɏЀ-ԯ'’-]+/);
  return words.some(
    (word) => SMALL_LETTER.test(word) && rules.predicate().test(word) && !rules.notPredicate().test(word),
  );
}

function isRelated(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (place.part === 'whole' && !line.isLink && !line.hasUrl && isInvitation(line)) return true;
  if (isFollow(line, rules)) return true;
  if (mayBegin(line, rules, 'related') && rules.related().test(line.lower))
    return place.paragraph > 0 || place.part === 'inside' || place.paragraphs === 1;
  if (!mayBegin(line, rules, 'earlier') || !isTail(place) || line.words > MOST_EARLIER_WORDS) return false;
  return !/\d/.test(line.plain) && rules.earlier().test(line.lower);
}

function isContact(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (line.words > MOST_CONTACT_WORDS) return false;
  const reachable = line.hasPhone || line.hasMail;
  if (reachable && !/[A-Za-zÀ-ɏЀ-ԯ]/.test(line.plain)) return true;
  if (place.part === 'whole' && mayBegin(line, rules, 'contactAlone')) {
    if (rules.contactAlone().test(folded(line.plain.replace(/ ?[:—–-]$/, '')))) return true;
  }
  if (!reachable && !line.hasUrl) return false;
  return (
    rules.contact().test(line.lower) && line.plain.split(' ').length <= MOST_CONTACT_LABEL && !hasPredicate(line.plain)
  );
}

function isSignature(line: Line, place: Place, rules: BoilerplateRules): boolean {
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
  return names !== undefined && NAMES.test(names) && isCredit(names.replaceAll(';', ','));
}

/** A name, or one word alone. */
const NAMES =
  /^["«“]?(?:[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ@][A-Za-zÀ-ɏЀ-ԯ.'’-]*[»"”]?$|[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ@][A-Za-zÀ-ɏЀ-ԯ.'’-]* ?["«“]?[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ])/;
/** The mark of an agency that closes its copy. */
const AGENCY_ALONE = lazily(() => new RegExp(`^(?:[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ]{3,12}|${anyOf('agencies')})$`));

/** A caption with its credit in brackets behind it: FILE — The court is seen at noon. (AP Photo/Ann Field) */
function isCreditedCaption({ text, words }: Line): boolean {
  if (words > MOST_CAPTION_WORDS) return false;
  const inBrackets = /[(/]([^()]{3,80})[)]$/u.exec(text)?.[1];
  if (inBrackets === undefined) return false;
  const lower = folded(inBrackets);
  return /[/:]|\p{Lu}/u.test(inBrackets.slice(1)) && credits().some((credit) => lower.includes(credit));
}

function isAttribution(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (line.isLoud || line.words > MOST_CREDIT_WORDS + 4) return false;
  if (isAttributionClause(line, rules)) return true;
  // each clause says who reports: Об этом сообщили в акимате, передаёт «Вестник»
  const comma = line.text.lastIndexOf(', ');
  if (comma < 0 || place.part === 'opening') return false;
  const clauses = [line.text.slice(0, comma), line.text.slice(comma + 2)];
  return clauses.every((clause) => RULES.some((own) => isAttributionClause(readLine(clause), own)));
}

function isAttributionClause(line: Line, rules: BoilerplateRules): boolean {
  const whole =
    mayBegin(line, rules, 'attributionWhole') && mayHold(line, rules, 'attributionWhole')
      ? rules.attributionWhole().exec(line.text)
      : null;
  if (whole !== null) {
    const source = whole.slice(1).find((group) => group !== undefined) ?? '';
    return (
      isSource(source, rules) || (rules.medium().test(line.text) && isOutlet(source.replace(/^[Tt]he /, ''), rules))
    );
  }
  const rest = restOf(line, rules, 'attribution');
  if (rest !== undefined && isSource(rest, rules)) return true;
  const outlet = mayBegin(line, rules, 'attribution') ? restAfter(line, rules.outlet()) : undefined;
  return outlet !== undefined && isOutlet(outlet, rules);
}

/** A name of one to three words that is no surname, as media have, perhaps with the medium that it quotes. */
function isOutlet(rest: string, rules: BoilerplateRules): boolean {
  const name = rest.replace(QUOTING(), '');
  return OUTLET.test(name) && !SURNAME().test(name) && !rules.person().test(folded(name));
}

const OUTLET = /^(?:[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][A-Za-zÀ-ɏЀ-ԯ.'’-]{2,}(?: |$)){1,3}$/;
const SURNAME = lazily(() => new RegExp(`(?:${anyOf('surnameEnds')})(?= |$)`));
const QUOTING = lazily(() => new RegExp(` (?:${anyOf('quoting')}) [^,.!?:;\\d]{2,50}$`));

/** A body or a medium, not a person, and nothing said after it. */
function isSource(rest: string, rules: BoilerplateRules): boolean {
  const plain = rest.replace(/[«"“][^«»"“”]{1,60}[»"”]/gu, '«»');
  if (
    rest === '' ||
    /[,;:!?]/.test(plain) ||
    /\d/.test(plain.replace(/[A-Za-zÀ-ɏЀ-ԯ\d-]+\.[A-Za-zÀ-ɏЀ-ԯ]{2,4}/gu, '')) ||
    hasPredicate(plain)
  )
    return false;
  const lower = folded(rest);
  if (rules.person().test(lower) && !rules.press().test(lower)) return false;
  return rules.source().test(rest) || rules.source().test(lower);
}

function isDateline(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (place.part === 'inside' || line.words > MOST_CREDIT_WORDS * 3) return false;
  if (isHead(place) && line.words <= MOST_DATELINE_WORDS && !NO_DATELINE().test(line.text)) {
    if (rules.dateline().test(line.text)) return true;
  }
  if (
    place.part === 'whole' &&
    line.words <= MOST_DATE_WORDS &&
    HAS_FIGURE.test(line.text) &&
    (isHead(place) || place.paragraph >= place.paragraphs - HEAD) &&
    mayBeginDate(line, rules, 'date') &&
    rules.date().test(line.lower)
  )
    return true;
  return place.paragraph === 0 && isEventOpening(line);
}

/**
 * No dateline, without the cost of making those patterns ready: no capital at first, a small word after the capitals
 * of a place and before any figure, bracket or dash (Президент Казахстана подписал), a first figure that is no day, or
 * too many words after a date for a place.
 */
const NO_DATELINE = lazily(
  () =>
    new RegExp(
      `^[^A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ${anyOf('placeOpeners').replaceAll('|', '')}\\d]|^\\d(?:[^ ]* ){14}|^(?:(?!${anyOf('agencyOpeners')})[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][^ \\d(/—–-]* )+(?!${anyOf('smallInDateline')}|[^ ]*\\.)[a-zß-ÿа-џғқңүұһәө]|^\\D*(?:\\d{1,2} (?!${anyOf('months')})[a-zß-ÿа-џғқңүұһәө]|\\d{3,}(?! ?(?:${anyOf('years')})|-|\\d))`,
    ),
);
/** Every date has a figure, and an opening one has it within its first words. */
const HAS_FIGURE = /\d/;
const OPENS_WITH_FIGURE = /^\D{0,30}\d/;

/** "On this day, in this place, this was held": one sentence, no further figure, nothing quoted but a name. */
export function isEventOpening(line: Line): boolean {
  if (!OPENS_WITH_FIGURE.test(line.text)) return false;
  return RULES.some((rules) => {
    const rest = mayBeginDate(line, rules, 'opening') ? restAfter(line, rules.opening()) : undefined;
    return (
      rest !== undefined &&
      !line.isLoud &&
      /[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ]/.test(rest) &&
      !/\d|[!?;]/.test(rest) &&
      rules.event().test(rest)
    );
  });
}

/** Whether a line begins with letters that a pattern can begin with. */
function mayBegin(line: Line, rules: BoilerplateRules, pattern: keyof Openers): boolean {
  return rules.openers[pattern]?.includes(line.opening) ?? true;
}

/** Whether a line begins with a figure or with letters that a date can begin with. */
function mayBeginDate(line: Line, rules: BoilerplateRules, pattern: 'date' | 'opening'): boolean {
  return /^\d/.test(line.text) || mayBegin(line, rules, pattern);
}

/** Whether a line holds letters without which a pattern cannot match. */
function mayHold(line: Line, rules: BoilerplateRules, pattern: keyof Signs): boolean {
  return rules.signs[pattern].some((letters) => line.lower.includes(letters));
}

/** What follows a pattern at the beginning of a line; undefined where it does not stand there. */
function restOf(
  line: Line,
  rules: BoilerplateRules,
  pattern: keyof Openers & keyof FoldedPatterns,
): string | undefined {
  return mayBegin(line, rules, pattern) ? restAfter(line, rules[pattern]()) : undefined;
}

/** What follows a pattern for lower case at the beginning of a line; undefined where it does not stand there. */
function restAfter({ text, lower }: Line, pattern: RegExp): string | undefined {
  const match = pattern.exec(lower);
  return match === null || match.index !== 0 ? undefined : text.slice(match[0].length).trim();
}
