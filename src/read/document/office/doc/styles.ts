import type { LineMark } from '../../document.ts';
import { viewOf } from '../../raw-bytes.ts';
import { headingOfStyle, markOfStyle } from '../style-mark.ts';

export interface StyleMeaning {
  readonly mark: LineMark | undefined;
  readonly heading: number | undefined;
}

interface Written extends StyleMeaning {
  readonly basis: number;
}

/** Word's own styles by their number ([MS-DOC] 2.9.260): here their names are in the language of the program. */
const OWN_STYLES: ReadonlyMap<number, LineMark> = new Map([
  [29, 'note'],
  [34, 'caption'],
  [43, 'note'],
  [62, 'title'],
  [64, 'signature'],
  [74, 'subtitle'],
  [76, 'dateline'],
  [91, 'signature'],
]);
const HEADINGS = 9;
/** A chain of styles that is longer runs in a circle. */
const LONGEST_CHAIN = 20;
const NOTHING: StyleMeaning = { mark: undefined, heading: undefined };

/** What the styles of a document say, by their number. @throws RangeError where they lead outside. */
export function readStyles(sheet: Uint8Array): (style: number) => StyleMeaning {
  const styles: (Written | undefined)[] = [];
  if (sheet.length > 0) {
    const view = viewOf(sheet);
    const headLength = view.getUint16(0, true);
    const count = view.getUint16(2, true);
    const nameAt = view.getUint16(4, true);
    let at = 2 + headLength;
    for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
      const length = view.getUint16(at, true);
      if (length > 0) styles[index] = readStyle(sheet.subarray(at + 2, at + 2 + length), nameAt);
      at += 2 + length;
    }
  }
  return (style) => {
    let meaning = NOTHING;
    let next = styles[style];
    for (let length = 0; next !== undefined && length < LONGEST_CHAIN; length += 1) {
      meaning = { mark: meaning.mark ?? next.mark, heading: meaning.heading ?? next.heading };
      next = styles[next.basis];
    }
    return meaning;
  };
}

function readStyle(bytes: Uint8Array, nameAt: number): Written {
  const view = viewOf(bytes);
  const own = view.getUint16(0, true) & 0x0fff;
  const basis = view.getUint16(2, true) >> 4;
  const letters = view.getUint16(nameAt, true) * 2;
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(nameAt + 2, nameAt + 2 + letters));
  return {
    mark: OWN_STYLES.get(own) ?? markOfStyle(name),
    heading: own >= 1 && own <= HEADINGS ? own : headingOfStyle(name),
    basis,
  };
}
