import { dayOf } from '../../../archive/history/day.ts';

/** ISO 8601 in its long and its short form: 2026-08-11T08:00:00Z, 20260811T080000+0500, 2026-08-11. */
const ISO =
  /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?/;
/** The time of RFC 822, behind its day: 10:00:00 +0500. */
const TIME = /\b\d{4}\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}\b|\w+)?/;
/** Names that RFC 822 has for offsets, in hours. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * A day, or a day and a time with its offset, in ISO 8601 and as exact as it was written: from ISO 8601, RFC 822, or any
 * notation of a day that records use. '' for anything else. Nothing is converted to another zone.
 */
export function momentOf(written: string): string {
  const text = written.trim();
  const [, year = '', , month = '', date = '', ...time] = ISO.exec(text) ?? [];
  const day = dayOf(year === '' ? text : `${year}-${month}-${date}`);
  if (day === null) return '';
  const [hour, minute, second, zone = ''] = year === '' ? (TIME.exec(text)?.slice(1) ?? []) : time;
  if (hour === undefined || minute === undefined) return day;
  return `${day}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? (ZONES[zone.toLowerCase()] ?? '') : `${hours}:${minutes}`;
}
