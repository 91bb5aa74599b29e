import type { EditRange } from './edit-range.ts';

/** Addresses are shorter than this on each side of a word; longer runs without a space are no address. */
const LONGEST_ADDRESS = 2000;
/** ]( */
const SHORTEST_SCHEME = 2;
const ADDRESS = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|\]\()/i;
/** What an address on the web begins with, and what one of a mailbox has in it; 300@4.20 is a price. */
const WEB = /^[<(["']*(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)\S/i;
const MAILBOX = /^[<(["']*[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z][\w-]{0,62}[>)\]"'.,;:]*$/i;
/** What a message is known by among others, in brackets: (19991229.A17898@dillinja). Its host may have no dot. */
const MESSAGE = /^[<(][\w.+-]{1,64}@[a-z][\w-]{0,62}[>)][.,;:]*$/i;
/** What every address has: most words have none of it, and need not be tried against all three patterns. */
const SIGN_OF_ADDRESS = /[@:.]/;

/**
 * Whether the words of a range stand inside an address (https://…, www.…, the target of a Markdown link), or are nothing
 * but addresses, those of mailboxes included.
 */
export function isInLink(range: EditRange): boolean {
  if (range.from === range.to) return false;
  return isBehindScheme(range) || areAddresses(range);
}

function isBehindScheme({ document: { text, words }, from }: EditRange): boolean {
  const at = words.start[from] as number;
  const start = startOfRun(text, at);
  return at - start >= SHORTEST_SCHEME && ADDRESS.test(text.slice(start, at));
}

function areAddresses({ document: { text, words }, from, to }: EditRange): boolean {
  for (let word = from; word < to; word++) {
    const at = words.start[word] as number;
    const run = text.slice(startOfRun(text, at), endOfRun(text, words.end[word] as number));
    if (!SIGN_OF_ADDRESS.test(run) || (!WEB.test(run) && !MAILBOX.test(run) && !MESSAGE.test(run))) return false;
  }
  return true;
}

function startOfRun(text: string, at: number): number {
  let start = at;
  const least = Math.max(0, at - LONGEST_ADDRESS);
  while (start > least && !isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  const most = Math.min(text.length, at + LONGEST_ADDRESS);
  while (end < most && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Up to here the only space beyond ASCII is the one that does not break. */
const FIRST_RARE_SPACE = 0x1680;

/** What `\s` matches; asked of every letter of a word, and letters are told by ranges first. */
function isSpace(unit: number): boolean {
  if (unit < FIRST_RARE_SPACE) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
  return /\s/.test(String.fromCharCode(unit));
}
