const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const ISO =
  /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?:(Z)|(?:UTC|GMT)?\s*([+-]\d\d):?(\d\d))?)?/i;
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d))?/;
const DOTTED = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\b/;
/** RFC 5322, 3.3: Tue, 03 Mar 2026 10:00:00 +0500. */
const MAIL =
  /^\s*(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?\s+(\d{4})(?:\s+(\d\d:\d\d(?::\d\d)?)(?:\s+(?:([+-]\d\d)(\d\d)|(GMT|UTC|Z)))?)?/i;

/** A date of a page in ISO 8601, as exact as it is told; nothing where it is written in a way of its own. */
export function isoDate(told: string): string | undefined {
  const iso = ISO.exec(told);
  if (iso !== null) {
    const [, day, time, zulu, hours, minutes] = iso;
    return joined(day, time, zulu === undefined ? offsetOf(hours, minutes) : 'Z');
  }
  const mail = MAIL.exec(told);
  if (mail !== null) {
    const [, day, month = '', year, time, hours, minutes, zulu] = mail;
    const index = MONTHS.indexOf(month.toLowerCase());
    if (index < 0 || index % 4 !== 0) return undefined;
    return joined(dayOf(year, index / 4 + 1, day), time, zulu === undefined ? offsetOf(hours, minutes) : 'Z');
  }
  const dotted = DOTTED.exec(told);
  if (dotted !== null) return joined(dayOf(dotted[3], dotted[2], dotted[1]), undefined, '');
  const compact = COMPACT.exec(told);
  if (compact !== null) return joined(dayOf(compact[1], compact[2], compact[3]), undefined, '');
  return undefined;
}

function offsetOf(hours: string | undefined, minutes: string | undefined): string {
  return hours === undefined ? '' : `${hours}:${minutes ?? '00'}`;
}

function dayOf(year: string | undefined, month: string | number | undefined, day: string | undefined): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function joined(day: string | undefined, time: string | undefined, offset: string): string | undefined {
  const [, month, date] = day?.split('-').map(Number) ?? [];
  if (day === undefined || !isBetween(month, 12) || !isBetween(date, 31)) return undefined;
  return time === undefined ? day : `${day}T${time}${offset}`;
}

function isBetween(value: number | undefined, most: number): boolean {
  return value !== undefined && value >= 1 && value <= most;
}
