import type { EditRange } from './edit-range.ts';

/** Addresses are shorter than this on each side of a word; longer runs without a space are no address. */
const LONGEST_ADDRESS = 2000;
const ADDRESS = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|\]\()/i;

/** Whether the words of a range stand inside an address: https://…, www.…, the target of a Markdown link. */
export function isInLink({ document, from, to }: EditRange): boolean {
  if (from === to) return false;
  const { text, words } = document;
  let start = words.start[from] as number;
  const least = Math.max(0, start - LONGEST_ADDRESS);
  while (start > least && !/\s/.test(text.charAt(start - 1))) start--;
  return ADDRESS.test(text.slice(start, words.start[from]));
}
