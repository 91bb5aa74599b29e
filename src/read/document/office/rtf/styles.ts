import type { LineMark } from '../../document.ts';
import { headingOfStyle, markOfStyle } from '../style-mark.ts';

/** The styles of paragraphs, by their number. */
export interface Styles {
  /** The style with this number is described next. */
  readonly style: (number: number) => void;
  readonly basedOn: (number: number) => void;
  readonly name: (piece: string) => void;
  /** What follows is a style of another kind. */
  readonly none: () => void;
  readonly of: (number: number) => { readonly mark?: LineMark | undefined; readonly heading?: number | undefined };
}

/** A chain of styles that is longer runs in a circle. */
const LONGEST_CHAIN = 20;

export function createStyles(): Styles {
  const written = new Map<number, { name: string; basis: number | undefined }>();
  let now: { name: string; basis: number | undefined } | undefined;
  return {
    style: (number) => {
      now = { name: '', basis: undefined };
      written.set(number, now);
    },
    basedOn: (number) => {
      if (now !== undefined) now.basis = number;
    },
    name: (piece) => {
      if (now !== undefined) now.name += piece;
    },
    none: () => {
      now = undefined;
    },
    of: (number) => {
      let mark: LineMark | undefined;
      let heading: number | undefined;
      let next: number | undefined = number;
      for (let length = 0; next !== undefined && length < LONGEST_CHAIN; length += 1) {
        const one: { name: string; basis: number | undefined } | undefined = written.get(next);
        const name = (one?.name ?? '').replace(/;.*$/s, '');
        mark ??= markOfStyle(name);
        heading ??= headingOfStyle(name);
        next = one?.basis;
      }
      return { mark, heading };
    },
  };
}
