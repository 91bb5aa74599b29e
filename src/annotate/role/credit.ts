import { lazily } from '../../language/lazily.ts';
import type { BoilerplateRules } from '../../language/shape/boilerplate.ts';
import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../language/shape/letters.ts';
import { countWords, folded, type Line, mayHoldUrl, readLine, URL } from './line.ts';
import { hasPredicate, mayBegin, opensWithCapital, RULES, restAfter, restOf } from './match.ts';
import { listOf, phrasesOf } from './page-words.ts';
import type { Place } from './place.ts';

/** More words than this are no mere credit, source or signature. */
export const MOST_CREDIT_WORDS = 14;
const MOST_CAPTION_WORDS = 45;
const SMALL_LETTER = new RegExp(`^[${SMALL_LETTERS}]`);
const CAPITAL = new RegExp(`^[${CAPITALS}]`);
const credits = listOf('credits');
const captionLabels = phrasesOf('captionLabels');
const ownedPictures = listOf('ownedPictures');
const pictureOwners = listOf('pictureOwners');
const licences = listOf('licences');

export function isPhotoCredit(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (/^(?:©|\([cC]\)|[Cc]opyright |COPYRIGHT )/.test(line.text))
    return line.words <= MOST_CREDIT_WORDS && place.part !== 'opening';
  if (line.text.includes('CC')) {
    const bare = line.text.replace(LICENCE(), '');
    if (bare !== line.text && isPhotoCredit(readLine(bare), place, rules)) return true;
  }
  if (line.isLoud) return false;
  if (place.part === 'whole' && place.paragraph > 0 && isOwnedPicture(line)) return true;
  if (mayBegin(line, rules, 'photoWhole') && !HAS_LABEL.test(line.text) && rules.photoWhole().test(line.lower))
    return line.words <= MOST_CREDIT_WORDS && !hasPredicate(restAfter(line, rules.photo()) ?? line.text);
  const rest = restOf(line, rules, 'photo');
  if (rest !== undefined) return isCredit(rest);
  const of = place.part === 'whole' ? restOf(line, rules, 'photoOf') : undefined;
  return of !== undefined && NAMED.test(of);
}

/** On which terms a picture may be used, behind its credit: Licence CC BY 4.0. */
const LICENCE = lazily(
  () => new RegExp(`[.,;|]? *\\(?(?:${licences().join('|')})?:? *CC[ -](?:BY|0)[A-Z0-9 .-]*\\)?$`, 'i'),
);

/** Айбек Сұлтановтың суреті, қала әкімдігінің фотосы: a picture behind its owner, who has two names or is a body. */
function isOwnedPicture({ text, words }: Line): boolean {
  if (words > MOST_CREDIT_WORDS || !ownedPictures().includes(folded(text.slice(text.lastIndexOf(' ') + 1))))
    return false;
  if (/[\d,!?:;—–]/.test(text)) return false;
  const [, owner = '', name = ''] = text.split(' ').reverse();
  const isPerson = words === 3 && [owner, name].every((word) => CAPITAL.test(word));
  return (isPerson || pictureOwners().includes(folded(owner))) && CAPITAL.test(text) && !hasPredicate(text);
}

/**
 * На фото: первый звонок в школе. Фото: Айгуль Сеитова: what is seen, behind the label of a caption. Without a credit
 * behind it, it says no more than what is seen; what happened is content. Not above the story.
 */
export function isLabelledCaption({ text, lower, words }: Line, place: Place): boolean {
  if (place.part !== 'whole' || place.paragraph === 0 || words > MOST_CAPTION_WORDS) return false;
  const label = BEFORE_CAPTION.exec(lower)?.[1];
  if (label === undefined || !captionLabels().has(label.replace(PICTURE_NUMBER, ''))) return false;
  const behind = text.slice(label.length + 1);
  const [, caption, credit] = BEHIND_CAPTION.exec(behind.trim()) ?? [];
  if (caption !== undefined && credit !== undefined) {
    const own = readLine(credit);
    if (RULES.some((rules) => isPhotoCredit(own, place, rules))) return true;
  }
  return words <= MOST_PLAIN_CAPTION_WORDS && !/[\d!?]/.test(behind) && !hasPredicate(text);
}

/** A label before its mark; a comma ends one of several words: Image caption, … */
const BEFORE_CAPTION = /^([^:,.]{3,40})(?::|(?<= [^:,.]{3,40}),)/;
/** Which of several pictures a label is of: Подпись к фото 2. */
const PICTURE_NUMBER = / \d{1,2}$/;

/** Up to four words, each with a capital: a name, a body (Фото Марины Зуевой, Фото РИА Новости). */
const NAMED = new RegExp(`^(?:[${CAPITALS}][${LETTERS}.'’-]*(?: |$)){1,4}$`);

/** A first word with a colon: what follows is named apart from it. */
const HAS_LABEL = /^[^ ]*:/;
/** More words than this are a credit only when they begin with a name or a press office. */
const MOST_PLAIN_CREDIT_WORDS = 4;

/** A name, a body, an address: a few words without a verb, a figure or a clause. */
export function isCredit(rest: string): boolean {
  const count = countWords(rest);
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
  return !/\d/.test(plain.replace(WITHIN_NAME, '')) && !/[;:!?]/.test(plain) && !hasPredicate(plain);
}

/** A number that closes the name of a medium: News24. */
const WITHIN_NAME = new RegExp(`(?<=[${LETTERS}]{3})\\d{1,3}(?!\\d)`, 'g');

/** The body of a press office: as a credit, and as long as its name is. */
export function isBody(rest: string, own: BoilerplateRules): boolean {
  return countWords(rest) <= MOST_CREDIT_WORDS && !/[\d;:!?]/.test(rest) && !hasPredicate(rest, own);
}

/** A caption with its credit behind it, a full stop, a bar or a slash between: Пасека в долине / фото пресс-службы. */
export function isCaptionWithCredit(line: Line, place: Place): boolean {
  if (place.part !== 'whole' || line.words > MOST_CAPTION_WORDS) return false;
  if (!mayEndWithCredit(line.text)) return false;
  const [, caption, credit] = BEHIND_CAPTION.exec(line.text) ?? [];
  if (caption === undefined || credit === undefined) return false;
  const isLabelled =
    LABELLED.test(credit) &&
    credit.split(': ').every((part) => opensWithCapital(part)) &&
    RULES.some((rules) => isPhotoCredit(readLine(caption), place, rules));
  if (isLabelled) return true;
  if (
    countWords(caption) > MOST_PLAIN_CAPTION_WORDS ||
    /[\d!?:]/.test(caption.replace(YEAR, '')) ||
    hasPredicate(caption)
  )
    return false;
  if (OF_AGENCY.test(credit)) return true;
  const own = readLine(credit);
  return RULES.some((rules) => isPhotoCredit(own, place, rules));
}

/** Whose picture it is behind a medium and a slash: New Line/Ann Field, «Строка»/Анна Полева. */
const OF_AGENCY = new RegExp(
  `^["«“]?[${CAPITALS}][${LETTERS}]*(?: [${CAPITALS}][${LETTERS}]*)?["»”]?/[${CAPITALS}][${LETTERS}.-]*(?: [${CAPITALS}][${LETTERS}.-]*){1,2}$`,
);

/** When a picture was taken: Семья Гринько, 1956 год. */
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
/** What is seen, and who took it: a caption that says what happened is told from a sentence by nothing. */
const BEHIND_CAPTION = new RegExp(
  `^([^.|/©]{3,100}?)(?:\\. | [|/] | (?=©))((?:[^.|/]|(?<=[ ][${CAPITALS}])\\.){3,80}|[${LETTERS}]+(?: [${LETTERS}]+)?: [^.|/]{3,60} / [^.|/]{3,40}|[^.|/ ]{2,30}(?: [^.|/ ]{2,30})?/[^.|/]{3,40})$`,
  'u',
);

/** UTF-16 code units of the longest caption before the mark that parts it from its credit. */
const LONGEST_CAPTION = 101;

/** Whether the last mark of a line may part a caption from its credit, or a sign of copyright does: most lines have neither. */
function mayEndWithCredit(text: string): boolean {
  if (text.search(/[.|/©]/) > LONGEST_CAPTION) return false;
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf('|'), text.lastIndexOf('/'));
  const isSlash = text.charAt(mark) === '/';
  return text.charAt(mark + 1) === ' ' || (isSlash && text.includes('. ')) || text.includes('©');
}

const LABELLED = new RegExp(`^[${LETTERS}]{2,}(?: [${LETTERS}]+)?: [${LETTERS}][^.!?;:\\d]{2,50}$`);
const MOST_PLAIN_CAPTION_WORDS = 10;

/** A caption with its credit in brackets behind it: FILE — The court is seen at noon. (AP Photo/Ann Field) */
export function isCreditedCaption({ text, words }: Line, place: Place): boolean {
  if (place.part !== 'whole' || words > MOST_CAPTION_WORDS) return false;
  const inBrackets = text.endsWith(')') ? /[(/]([^()]{3,80})[)]$/u.exec(text)?.[1] : undefined;
  if (inBrackets === undefined) return false;
  const lower = folded(inBrackets);
  // a caption may name no one: (Submitted photo), (фото из архива)
  if (RULES.some((rules) => rules.photoWhole().test(lower))) return true;
  if (/[/:]|\p{Lu}/u.test(inBrackets.slice(1)) && credits().some((credit) => lower.includes(credit))) return true;
  // (Credit: Holm Council)
  const own = readLine(inBrackets);
  return RULES.some((rules) => isCredit(restOf(own, rules, 'photo') ?? ''));
}
