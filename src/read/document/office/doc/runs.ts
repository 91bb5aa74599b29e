import { firstNotBefore } from '../../../../text/sorted.ts';
import type { Budget } from '../../document.ts';
import { viewOf } from '../../raw-bytes.ts';

/** How bytes of the document stream look, half-open. */
export interface FormatRun {
  readonly from: number;
  readonly to: number;
  /** Changes of properties, to be read by `sprms`; for paragraphs the number of their style stands before. */
  readonly changes: Uint8Array;
}

/** Bytes of a page of formats. */
const PAGE = 512;
/** Bytes that a page of paragraphs has for each: where its properties are, and a height that is of no use. */
const PARAGRAPH_ENTRY = 13;
const NOTHING = new Uint8Array(0);

/**
 * The runs of characters or of paragraphs ([MS-DOC] 2.8.5, 2.8.6), in rising order.
 *
 * @throws RangeError where they lead outside.
 */
export function readRuns(
  plc: Uint8Array,
  document: Uint8Array,
  kind: 'characters' | 'paragraphs',
  budget: Budget,
): readonly FormatRun[] {
  const view = viewOf(plc);
  const pages = Math.max(0, Math.floor((plc.length - 4) / 8));
  const runs: FormatRun[] = [];
  for (let index = 0; index < pages; index += 1) {
    // The number has 22 bits; those above mean nothing.
    const number = view.getUint32((pages + 1 + index) * 4, true) & 0x3f_ffff;
    if ((number + 1) * PAGE > document.length) throw new RangeError('a page behind the end');
    readPage(document.subarray(number * PAGE, (number + 1) * PAGE), kind, runs);
    budget.meet(1);
  }
  return runs.sort((one, other) => one.from - other.from);
}

function readPage(page: Uint8Array, kind: 'characters' | 'paragraphs', runs: FormatRun[]): void {
  const view = viewOf(page);
  const count = page[PAGE - 1] ?? 0;
  const entries = (count + 1) * 4;
  const entryLength = kind === 'characters' ? 1 : PARAGRAPH_ENTRY;
  for (let index = 0; index < count; index += 1) {
    const at = view.getUint8(entries + index * entryLength) * 2;
    runs.push({
      from: view.getUint32(index * 4, true),
      to: view.getUint32((index + 1) * 4, true),
      changes: at === 0 ? NOTHING : kind === 'characters' ? charactersAt(page, at) : paragraphAt(page, at),
    });
  }
}

function charactersAt(page: Uint8Array, at: number): Uint8Array {
  return page.subarray(at + 1, at + 1 + (page[at] ?? 0));
}

/** The length counts words; where it is 0, it stands in the next byte. */
function paragraphAt(page: Uint8Array, at: number): Uint8Array {
  const words = page[at] ?? 0;
  if (words !== 0) return page.subarray(at + 1, at + words * 2);
  return page.subarray(at + 2, at + 2 + (page[at + 1] ?? 0) * 2);
}

/** Finds the run of a byte; those who ask go through the document in its order. */
export function createRunFinder(runs: readonly FormatRun[]): (offset: number) => FormatRun | undefined {
  let last: FormatRun | undefined;
  return (offset) => {
    if (last !== undefined && offset >= last.from && offset < last.to) return last;
    const found = runs[firstNotBefore(0, runs.length, (run) => (runs[run]?.to ?? 0) <= offset)];
    last = found !== undefined && offset >= found.from ? found : undefined;
    return last;
  };
}
