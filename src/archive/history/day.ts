const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 2026-02-27, 2026_02_27, 20260227 as a part of a name. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;
/** 27.02.2026, 27-02-2026, 27_02_2026. */
const DAY_FIRST = /(?<!\d)(\d{2})([-_.])(\d{2})\2((?:19|20)\d{2})(?!\d)/;

/** The date of a file name; folders do not count. */
export function dateInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(name) ?? [];
  if (year !== '') return isoDate(`${year}-${month}-${day}`);
  const [, last = '', , middle = '', first = ''] = DAY_FIRST.exec(name) ?? [];
  return isoDate(`${first}-${middle}-${last}`);
}

/** A day that exists, also from a time stamp (2026-02-27T10:00:00Z); null for anything else. */
export function isoDate(written: string): string | null {
  const [, year, month, day] = DATE.exec(written.slice(0, 10)) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written.slice(0, 10));
  return exists ? written.slice(0, 10) : null;
}

/** What may stand behind a day in a record: a time. */
const END = '(?:[T\\s,].*)?$';
/** Days in figures: 2026-02-27, 2026/2/27, 20260227; 27.02.2026, 27/2/2026, 27-02-2026. */
const BY_YEAR = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${END}`, 'i');
const TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T.*)?$/;
const BY_DAY = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${END}`, 'i');
/** RFC 822 and its like: Tue, 05 Mar 2019 10:00:00 +0500; also March 5, 2019. */
const BY_NAME = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/i;
const NAME_FIRST = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
/** The names of months that RFC 822 has. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Seconds since 1970 that a record may mean: 2001 to 2100. In milliseconds they are a thousand times as many. */
const FIRST_SECOND = 1e9;
const LAST_SECOND = 4.1e9;
/** Years of two digits below this are of this century (RFC 2822, section 4.3). */
const CENTURY_TURN = 50;

/** The day that a record names, in one of the usual notations; null for anything else. */
export function dayOf(written: unknown): string | null {
  if (typeof written === 'number') return ofEpoch(written);
  if (typeof written !== 'string') return null;
  const date = written.trim();
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(date)) return ofEpoch(Number(date));
  const iso = BY_YEAR.exec(date) ?? TOGETHER.exec(date);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const day = BY_DAY.exec(date);
  // Where the second number can be no month, the first is one.
  if (day !== null) return dayFrom(day[3], day[2], day[1]) ?? dayFrom(day[3], day[1], day[2]);
  const named = BY_NAME.exec(date);
  if (named !== null) return dayFrom(wholeYear(named[3] ?? ''), monthOf(named[2]), named[1]);
  const first = NAME_FIRST.exec(date);
  return first === null ? null : dayFrom(first[3], monthOf(first[1]), first[2]);
}

function ofEpoch(number: number): string | null {
  const seconds = number >= FIRST_SECOND * 1000 ? number / 1000 : number;
  if (!(seconds >= FIRST_SECOND && seconds <= LAST_SECOND)) return null;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < CENTURY_TURN ? '20' : '19'}${year}`;
}

function dayFrom(year = '', month = '', day = ''): string | null {
  return isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
