import type { DocumentMeta } from '../document.ts';
import { decodeWords, type Headers } from './header.ts';

/** What programs put before the subject of what is answered or sent on. */
const SENT_ON = /^(?:\s*(?:fwd?|re|aw|wg|пересл|отв|на|hа)(?:\[\d+\])?\s*:)+\s*/iu;
/** Those who keep letter boxes for anyone: their name says nothing of who writes. */
const LETTER_BOXES =
  /^(?:gmail|googlemail|mail|inbox|bk|list|internet|yandex|ya|rambler|outlook|hotmail|live|msn|icloud|me|yahoo|proton|protonmail|gmx|ukr)\.[a-z.]+$/i;

/** What the head of a letter says: its subject, who wrote it, when, and from where. */
export function metaOf(headers: Headers): DocumentMeta {
  const title = decodeWords(headers.get('subject') ?? '').replace(SENT_ON, '');
  const { name, domain } = addressOf(decodeWords(headers.get('from') ?? headers.get('sender') ?? ''));
  const date = mailDate(headers.get('date') ?? '');
  const organisation = decodeWords(headers.get('organization') ?? '');
  const source = organisation === '' ? domain : organisation;
  return {
    ...(title === '' ? {} : { title }),
    ...(name === '' ? {} : { author: name }),
    ...(date === undefined ? {} : { date }),
    ...(source === '' ? {} : { source }),
  };
}

/** The name of the first address of a field, and where its box is kept. */
function addressOf(field: string): { name: string; domain: string } {
  const address = /<([^<>]*)>/.exec(field)?.[1] ?? /[^\s<>"(),;]+@[^\s<>"(),;]+/.exec(field)?.[0] ?? '';
  const before = field.slice(0, Math.max(0, field.indexOf('<'))).trim();
  const comment = before === '' ? (/\(([^()]*)\)/.exec(field)?.[1] ?? '') : before;
  const name = comment
    .replaceAll(/^["']+|["']+$/g, '')
    .replaceAll(/\\(.)/g, '$1')
    .trim();
  const domain = address.slice(address.indexOf('@') + 1).toLowerCase();
  const isTelling = address.includes('@') && !LETTER_BOXES.test(domain);
  return { name: name.includes('@') ? '' : name, domain: isTelling ? domain : '' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Offsets that have names (RFC 5322, 4.3). */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+0000',
  GMT: '+0000',
  Z: '+0000',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

/** A date of a letter (`Tue, 17 Mar 2026 08:05:00 +0500`, RFC 5322, 3.3) in ISO 8601. */
function mailDate(field: string): string | undefined {
  const found =
    /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s*([+-]\d{4}|[A-Z]{1,4}))?/i.exec(
      field.slice(0, 200),
    );
  if (found === null) return undefined;
  const [, day = '', month = '', year, hour, minute, second = '00', zone] = found;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const offset =
    zone === undefined ? undefined : (ZONES[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone : undefined));
  if (hour === undefined || offset === undefined) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset.slice(0, 3)}:${offset.slice(3)}`;
}
