import { blockSizes, packTexts, type TextBytes } from '../../archive/store/packed-text.ts';

/** Blocks of texts one after the other, in one array that is quickly sent. */
export interface Blocks {
  readonly data: Uint8Array;
  /** Where each block begins; one entry more than blocks. */
  readonly start: Int32Array;
  /** For each document the number of its block, -1 where its text is not kept, and its place in there. */
  readonly block: Int32Array;
  readonly place: Int32Array;
}

/** Packs the texts of a piece; none stands for a document whose text is not kept. */
export function packBlocks(all: readonly (string | TextBytes | undefined)[]): Blocks {
  const numbers = all.flatMap((text, number) => (text === undefined ? [] : [number]));
  const texts = all.filter((text) => text !== undefined);
  const sizes = blockSizes(texts);
  const block = new Int32Array(all.length).fill(-1);
  const place = new Int32Array(all.length);
  const start = new Int32Array(sizes.length + 1);
  const packed: Uint8Array[] = [];
  let from = 0;
  for (const [number, size] of sizes.entries()) {
    const one = packTexts(texts.slice(from, from + size));
    for (let at = 0; at < size; at++) {
      const document = numbers[from + at] ?? 0; // a number for each text
      block[document] = number;
      place[document] = at;
    }
    packed.push(one);
    start[number + 1] = (start[number] ?? 0) + one.length;
    from += size;
  }
  const data = new Uint8Array(start[sizes.length] ?? 0);
  for (const [number, one] of packed.entries()) data.set(one, start[number]);
  return { data, start, block, place };
}
