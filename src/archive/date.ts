import { findFigures } from '../classify/figure.ts';
import { createDocument } from '../text/document.ts';
import { createVocabulary } from '../text/vocabulary.ts';

/** Characters of the head of a text in which its date stands: a dateline and the line before it. */
const HEAD = 240;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 2026-02-27, 2026_02_27, 20260227 as a part of a name. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;
/** 27.02.2026, 27-02-2026, 27_02_2026. */
const DAY_FIRST = /(?<!\d)(\d{2})([-_.])(\d{2})\2((?:19|20)\d{2})(?!\d)/;

/**
 * When a text was published, as an ISO date: what its record says, else what the name of its file says, else the first
 * whole date in its head; null where nothing tells.
 */
export function dateOf(recorded: string | null, path: string, text: string): string | null {
  return isoDate(recorded ?? '') ?? dateInName(path) ?? dateInHead(text);
}

/** The date of a file name; folders do not count. */
export function dateInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(name) ?? [];
  if (year !== '') return isoDate(`${year}-${month}-${day}`);
  const [, last = '', , middle = '', first = ''] = DAY_FIRST.exec(name) ?? [];
  return isoDate(`${first}-${middle}-${last}`);
}

function dateInHead(text: string): string | null {
  const head = createDocument(text.slice(0, HEAD), createVocabulary());
  for (const { kind, value } of findFigures(head)) {
    const date = kind === 'date' ? isoDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}

/** A day that exists, also from a time stamp (2026-02-27T10:00:00Z); null for anything else. */
export function isoDate(written: string): string | null {
  const [, year, month, day] = DATE.exec(written.slice(0, 10)) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written.slice(0, 10));
  return exists ? written.slice(0, 10) : null;
}
