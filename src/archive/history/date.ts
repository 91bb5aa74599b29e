import { findFigures } from '../../annotate/figure/figures.ts';
import { datelineLength } from '../../annotate/role/dateline.ts';
import { isBoilerplate, roleOfParagraph } from '../../annotate/role/page.ts';
import type { Role } from '../../terms/role.ts';
import { createDocument, type Document, paragraphText } from '../../text/document.ts';
import { createVocabulary } from '../../text/vocabulary.ts';
import { dateInName, isoDate } from './day.ts';
import { mayHoldDate } from './may-hold-date.ts';

/** Characters of the head of a text in which its date stands: a dateline and the line before it. */
const HEAD = 240;
/** A line that reaches beyond the head is read on for so many characters: cut short it could look like a stamp. */
const LINE_REST = 400;
/** Code units of a text of which its date can be told; what follows is not looked at. */
export const DATED_HEAD = HEAD + LINE_REST;
/** A whole date has a year, in four digits or as the last of three numbers; reading figures costs far more than this. */
const MAY_HOLD_YEAR = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/;
/** Roles of lines that say when a text came out. */
const STAMPS: ReadonlySet<Role | undefined> = new Set(['dateline', 'furniture']);

/**
 * When a text was published, as an ISO date: what its record says, else what the name of its file says, else the first
 * whole date of a dateline or stamp in its head; null where nothing tells. A date in a sentence is one of the story.
 */
export function dateOf(recorded: string | null, path: string, text: string): string | null {
  return isoDate(recorded ?? '') ?? dateInName(path) ?? dateInHead(text);
}

/** The first whole date of a dateline or stamp in the head of a text, as an ISO date; null where there is none. */
export function dateInHead(text: string): string | null {
  if (!MAY_HOLD_YEAR.test(text.slice(0, HEAD))) return null;
  const lineEnd = text.indexOf('\n', HEAD);
  const written = text.slice(0, Math.min(DATED_HEAD, lineEnd < 0 ? text.length : lineEnd));
  if (!mayHoldDate(written)) return null;
  const head = documentOf(written);
  for (let paragraph = 0; paragraph < head.paragraphs.count; paragraph++) {
    const date = stampedDate(head, paragraph);
    if (date !== null) return date;
  }
  return null;
}

/**
 * What a paragraph says of when the text came out: the first date of a stamp, that of the dateline before a story, else
 * nothing. Dates are looked for first: most paragraphs have none, and to know what a line is for all of them are read.
 */
function stampedDate(head: Document, paragraph: number): string | null {
  const text = paragraphText(head, paragraph).trim();
  const ofStamp = firstDate(text);
  const ofDateline = firstDate(text.slice(0, datelineLength(text)));
  if (ofStamp === ofDateline) return ofStamp;
  const isStamp = STAMPS.has(roleOfParagraph(head, paragraph)) && isBoilerplate(head, paragraph);
  return isStamp ? ofStamp : ofDateline;
}

function firstDate(written: string): string | null {
  if (!MAY_HOLD_YEAR.test(written)) return null;
  for (const { kind, value } of findFigures(documentOf(written))) {
    const date = kind === 'date' ? isoDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}

function documentOf(text: string): Document {
  return createDocument(text, createVocabulary());
}
