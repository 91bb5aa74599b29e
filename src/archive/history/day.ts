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
