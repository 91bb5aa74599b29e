/** Which texts are looked at by their days; a text whose day is not known always is. */
export interface DateRange {
  /** ISO date: texts that are known to be older are left out. */
  readonly since?: string;
  /** ISO date: texts that are known to be younger are left out. */
  readonly until?: string;
  /** Days that two texts may lie apart. */
  readonly within?: number;
}

/** Whether any of it needs the days of texts. */
export function needsDates({ since, until, within }: DateRange): boolean {
  return since !== undefined || until !== undefined || within !== undefined;
}

/** Whether a text of this day is looked at. */
export function isInRange(date: string | null, { since, until }: DateRange): boolean {
  if (date === null) return true;
  return !(since !== undefined && date < since) && !(until !== undefined && date > until);
}

const DAYS_OF: Readonly<Record<string, number>> = { '': 1, d: 1, w: 7, m: 31, y: 366 };

/** The days of a span like 30d, 2w, 6m or 1y, rounded up; null for what is none. */
export function daysOfSpan(span: string): number | null {
  const [, number = '', unit = ''] = /^(\d{1,5})([dwmy]?)$/.exec(span.trim()) ?? [];
  return number === '' ? null : Number(number) * (DAYS_OF[unit] ?? 1);
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether two texts lie close enough to be looked at as a pair. */
export function areNear(one: string | null, other: string | null, { within }: DateRange): boolean {
  if (within === undefined || one === null || other === null) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= within * DAY;
}
