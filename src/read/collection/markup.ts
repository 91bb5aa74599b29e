import { said } from '../../terms/said.ts';
import type { Budget } from '../document/document.ts';
import { createTextBuilder } from '../document/text-builder.ts';
import { htmlFragment } from '../document/web/fragment.ts';
import { Failure } from '../failure.ts';

/** Tags with which the text of an article begins in the field of a content system. */
const BEGINS_AS_HTML =
  /^\s*<(?:!--|(?:p|div|h[1-6]|ul|ol|table|article|section|figure|blockquote|span|strong|em|b|i|a|img|br)(?:\s[^<>]*)?\/?>)/i;
/** Ends of blocks and breaks: two of them are no mention of a tag. */
const ENDS_OF_BLOCKS = /<\/(?:p|div|li|ul|ol|h[1-6]|td|tr|table|blockquote|figure)\s*>|<br\s*\/?>/gi;
const ENDS_OF_HTML = 2;
/** Elements of one text: a long article has a thousand, and records by the thousand are read in one thread. */
const MOST_ELEMENTS = 200_000;

/**
 * A text as it is, or what a page would show of it where it is clearly HTML and not prose that speaks of a tag.
 *
 * @throws Failure `too-large` for more markup than any article has.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  if (!BEGINS_AS_HTML.test(text) && !hasBlocks(text)) return text;
  const builder = createTextBuilder();
  htmlFragment(text, builder, { budget: articleBudget(), tracked: 'final' });
  return builder.build({}).text;
}

function hasBlocks(text: string): boolean {
  let ends = 0;
  for (const _ of text.matchAll(ENDS_OF_BLOCKS)) if (++ends === ENDS_OF_HTML) return true;
  return false;
}

function articleBudget(): Budget {
  let met = 0;
  return {
    unpack: () => {},
    meet: (things) => {
      met += things;
      if (met > MOST_ELEMENTS) throw new Failure('too-large', null, said`holds more than ${MOST_ELEMENTS} elements`);
    },
  };
}
