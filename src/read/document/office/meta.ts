import type { DocumentMeta } from '../document.ts';

/** A day, or a day and a time, maybe with parts of seconds and an offset (W3CDTF, a profile of ISO 8601). */
const DATE = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;
/** Before this year nobody wrote in a word processor: producers without a clock write such dates. */
const FIRST_YEAR = 1985;

/** Properties as a document has them; what is empty, or no date, is left out. */
export function documentMeta(found: {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
}): DocumentMeta {
  const title = tidy(found.title);
  const author = tidy(found.author);
  const date = tidyDate(found.date);
  const source = tidy(found.source);
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(date === '' ? {} : { date }),
    ...(source === '' ? {} : { source }),
  };
}

function tidy(value: string | undefined): string {
  return (value ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

/** A date of ISO 8601 as exact as it was, without parts of seconds; '' for what is none. */
function tidyDate(value: string | undefined): string {
  const [, day, time, offset] = DATE.exec(tidy(value)) ?? [];
  if (day === undefined || Number(day.slice(0, 4)) < FIRST_YEAR) return '';
  return time === undefined ? day : `${day}${time}${offset ?? ''}`;
}
