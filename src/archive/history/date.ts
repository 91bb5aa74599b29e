import { findFigures } from '../../annotate/figure/figures.ts';
import { createDocument } from '../../text/document.ts';
import { createVocabulary } from '../../text/vocabulary.ts';
import { dateInName, isoDate } from './day.ts';

/** Characters of the head of a text in which its date stands: a dateline and the line before it. */
const HEAD = 240;
/** A whole date has a year, in four digits or as the last of three numbers; reading figures costs far more than this. */
const MAY_HOLD_YEAR = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/;
/**
 * When a text was published, as an ISO date: what its record says, else what the name of its file says, else the first
 * whole date in its head; null where nothing tells.
 */
export function dateOf(recorded: string | null, path: string, text: string): string | null {
  return isoDate(recorded ?? '') ?? dateInName(path) ?? dateInHead(text);
}

function dateInHead(text: string): string | null {
  const written = text.slice(0, HEAD);
  if (!MAY_HOLD_YEAR.test(written)) return null;
  const head = createDocument(written, createVocabulary());
  for (const { kind, value } of findFigures(head)) {
    const date = kind === 'date' ? isoDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}
