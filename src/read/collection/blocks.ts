import { blockSizes, packTexts } from '../../archive/store/packed-text.ts';

/** Blocks of texts one after the other, in one array that is quickly sent. */
export interface Blocks {
  readonly data: Uint8Array;
  /** Where each block begins; one entry more than blocks. */
  readonly start: Int32Array;
  /** For each document the number of its block, and its place in there. */
  readonly block: Int32Array;
  readonly place: Int32Array;
}

/** Packs the texts of a piece. */
export function packBlocks(texts: readonly string[]): Blocks {
  const sizes = blockSizes(texts);
  const block = new Int32Array(texts.length);
  const place = new Int32Array(texts.length);
  const start = new Int32Array(sizes.length + 1);
  const packed: Uint8Array[] = [];
  let from = 0;
  for (const [number, size] of sizes.entries()) {
    const one = packTexts(texts.slice(from, from + size));
    for (let at = 0; at < size; at++) {
      block[from + at] = number;
      place[from + at] = at;
    }
    packed.push(one);
    start[number + 1] = (start[number] ?? 0) + one.length;
    from += size;
  }
  const data = new Uint8Array(start[sizes.length] ?? 0);
  for (const [number, one] of packed.entries()) data.set(one, start[number]);
  return { data, start, block, place };
}
