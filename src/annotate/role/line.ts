import { CAPITALS, SMALL_LETTERS } from '../../language/shape/letters.ts';

/** A piece of text made ready for the patterns. */
export interface Line {
  /** Without markup, marks around it and an end mark; one space between words. */
  readonly text: string;
  /** The same in lower case, of the same length. */
  readonly lower: string;
  /** Its first three letters, in lower case. */
  readonly opening: string;
  /** Without addresses of pages and mail, and without telephone numbers. */
  readonly plain: string;
  readonly words: number;
  /** Whether it has an address of a page, and whether nothing stands outside of links. */
  readonly hasUrl: boolean;
  readonly isLink: boolean;
  readonly hasPhone: boolean;
  readonly hasMail: boolean;
  /** Several sentences, a question or a shout. */
  readonly isLoud: boolean;
}

const MARKDOWN_LINK = /\[([^[\]]{0,200})\]\(([^()\s]{1,300})\)/gu;
/** The address of a page, or the name of a channel. */
export const URL =
  /(?:https?:\/\/|www\.)\S+|(?<![A-Za-zÀ-ɏЀ-ԯ\d@.])(?:t\.me|bit\.ly|vk\.com|instagram\.com|facebook\.com|youtu\.be|youtube\.com)\/\S+|(?<![A-Za-zÀ-ɏЀ-ԯ\d.])@[A-Za-z]\w{3,31}(?![\w.])/gu;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
/** With a country code or an area in brackets any number, without them eleven digits, or groups as 55-01-20 or 0800 555 0120. */
const PHONE =
  /(?<![\d.,])(?:\+\d(?:[\s()\-–—]{0,3}\d){6,14}|(?:\d[\s-]{0,2})?\(\d{2,5}\)(?:[\s-]{0,2}\d){4,9}|\(8-\d{2,5}\)\s?\d{1,3}(?:-\d{2}){2}|8(?:[\s-]{0,2}\d){10}|\d{2,3}-\d{2}-\d{2}|\d{3}-\d{3}-\d{4}|0\d{2,4}(?:[ -]\d{3,4}){2}|^\d{3}\) \d{3}-\d{4}|(?<=(?:[Cc]all|[Pp]hone|[Ff]ax|[Tt]el\.?|[Hh]otline):? |^(?:[Mm]edia |[Pp]ress )?[Cc]ontact: [^\d\n]{3,80} )\d{3}-\d{4})(?![\d%])/gu;
/** Without a mark in it a telephone number has nine digits and nothing but spaces between them. */
const PHONE_SIGNS = /\d-\d|[+)]|\d(?:[\s-]{0,2}\d){8}/;
/** Behind the end of one sentence, which is no initial, another one, of three words at least. */
const SECOND_SENTENCE = new RegExp(
  `(?<!(?:^|[\\s.(])[${CAPITALS}])[.!?…] +["«“]?[${CAPITALS}][${SMALL_LETTERS}]{2,}.*[ ].*[ ]`,
);
const HASHTAGS = /^(?:#[A-Za-zÀ-ɏЀ-ԯ\d_]{1,60}[\s,]*){1,20}$/u;

/** Reads a piece of text for the patterns of roles. */
export function readLine(text: string): Line {
  let outside = text;
  let unlinked = text;
  let hasUrl = false;
  if (text.includes('](')) {
    unlinked = text.replace(MARKDOWN_LINK, (_, label: string) => {
      hasUrl = true;
      return label;
    });
    if (hasUrl) outside = text.replace(MARKDOWN_LINK, '');
  }
  const bare = tidy(unlinked);
  const withoutUrls = mayHoldUrl(bare) ? bare.replace(URL, ' ') : bare;
  const withoutMail = withoutUrls.includes('@') ? withoutUrls.replace(MAIL, ' ') : withoutUrls;
  const plain =
    mayHoldPhone(withoutMail) && PHONE_SIGNS.test(withoutMail) ? withoutMail.replace(PHONE, ' ') : withoutMail;
  const withUrl = hasUrl || withoutUrls !== bare;
  return {
    text: bare,
    lower: folded(bare),
    opening: openingOf(bare),
    plain: plain === bare ? bare : tidy(plain),
    words: bare === '' ? 0 : countWords(bare),
    hasUrl: withUrl,
    isLink:
      (withUrl && !/[A-Za-zÀ-ɏЀ-ԯ\d]/.test(outside.replace(URL, ' '))) ||
      (text.includes('#') && HASHTAGS.test(text.trim())),
    hasPhone: plain !== withoutMail,
    hasMail: withoutMail !== withoutUrls,
    isLoud: SECOND_SENTENCE.test(bare) || /[?!]$/.test(text.trim()),
  };
}

/** Words of a text with single spaces between them. */
export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** The first three letters of a text, in lower case. */
export function openingOf(text: string): string {
  return text
    .replace(/^[^A-Za-zÀ-ɏЀ-ԯ]+/, '')
    .slice(0, 3)
    .toLowerCase();
}

/** In lower case, where that leaves every letter at its place. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Whether a text has any of what every address of a page has: without it the pattern need not be made ready. */
export function mayHoldUrl(text: string): boolean {
  return text.includes('/') || text.includes('@') || text.includes('www.');
}

/** Digits of the shortest telephone number. */
const FEWEST_DIGITS = 6;

/** Whether a text has digits enough for a telephone number. */
export function mayHoldPhone(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < FEWEST_DIGITS; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) count++;
  }
  return count >= FEWEST_DIGITS;
}

/** Anything but single spaces between words. */
const OTHER_SPACES = / \s|[^\S ]/;

/** What is left out at the end of a line. */
const END_MARK = /[\s.;,…)\]|<>*]/;

/** Without emphasis, leading bullets and pictures, enclosing brackets and the end mark; spaces made one. */
function tidy(text: string): string {
  const unmarked = text.includes('*') || text.includes('_') ? text.replace(/[*_]{1,3}/g, '') : text;
  const plain = OTHER_SPACES.test(unmarked) ? unmarked.replace(/\s+/g, ' ') : unmarked;
  const opened = plain.replace(/^[^A-Za-zÀ-ɏЀ-ԯ\d@©«"“+]+/, '');
  if (!END_MARK.test(opened.slice(-1))) return opened;
  return opened.replace(/[\s.;,…)\]|<>*]+$/, (end) => (end.includes(')') && opened.includes('(') ? ')' : ''));
}
