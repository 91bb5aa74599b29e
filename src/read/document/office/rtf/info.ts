import type { DocumentMeta } from '../../document.ts';
import { documentMeta } from '../meta.ts';
import type { Destination } from './words.ts';

/** What the head of an RTF file says of the document. */
export interface Info {
  readonly text: (destination: Destination, piece: string) => void;
  /** A part of a date: `yr`, `mo`, `dy`, `hr`, `min`. */
  readonly part: (destination: Destination, word: string, value: number) => void;
  /** A group ends: what follows is another value, also for what was told already. */
  readonly end: (destination: Destination) => void;
  readonly meta: () => DocumentMeta;
}

export function createInfo(): Info {
  const values = new Map<Destination, string>();
  const closed = new Set<Destination>();
  const dates = new Map<Destination, Map<string, number>>();
  return {
    text: (destination, piece) => {
      if (!closed.has(destination)) values.set(destination, (values.get(destination) ?? '') + piece);
    },
    part: (destination, word, value) => {
      const date = dates.get(destination) ?? new Map<string, number>();
      dates.set(destination, date);
      if (!date.has(word)) date.set(word, value);
    },
    end: (destination) => {
      if ((values.get(destination) ?? '').trim() !== '') closed.add(destination);
    },
    meta: () =>
      documentMeta({
        title: values.get('title'),
        author: values.get('author'),
        date: dateOf(dates.get('created')) ?? dateOf(dates.get('revised')),
        source: values.get('company'),
      }),
  };
}

/** A date as ISO 8601. RTF says no offset. */
function dateOf(parts: ReadonlyMap<string, number> | undefined): string | undefined {
  const [year = 0, month = 0, day = 0] = ['yr', 'mo', 'dy'].map((word) => parts?.get(word) ?? 0);
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = ['hr', 'min'].map((word) => two(parts?.get(word) ?? 0)).join(':');
  return `${year}-${two(month)}-${two(day)}T${time}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
