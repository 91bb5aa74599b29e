import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSizes, MOST_TEXTS, packTexts, unpackText } from '../../../src/archive/store/packed-text.ts';
import { anyText } from '../../arbitrary.ts';

const UTF8 = 1;
const UTF16 = 2;

/** A block as it has been written since the first index: a tag, and behind it how many texts, their lengths, their bytes. */
function blockOf(tag: number, texts: readonly string[], count = texts.length): Uint8Array {
  const bodies = texts.map((text) => Buffer.from(text, tag === UTF8 ? 'utf8' : 'utf16le'));
  const numbers = [count, ...bodies.map(({ length }) => length)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(number);
    return bytes;
  });
  return Buffer.concat([Uint8Array.of(tag), deflateRawSync(Buffer.concat([...numbers, ...bodies]))]);
}

const read = (block: Uint8Array, size: number): readonly (string | undefined)[] =>
  Array.from({ length: size }, (_, at) => unpackText(block, at));

describe('texts in a block', () => {
  it('come back as they were, lone halves of characters too, and none stands behind the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('', 'ә\ud800', '\udc00')), { maxLength: MOST_TEXTS }),
        (texts) => {
          expect(read(packTexts(texts), texts.length + 1)).toEqual([...texts, undefined]);
        },
      ),
    );
  });

  it('may come as bytes beside strings', () => {
    const bytes = { bytes: Buffer.from('бал әкелінді'), size: 12 };
    expect(read(packTexts([bytes, 'мёд']), 2)).toEqual(['бал әкелінді', 'мёд']);
    expect(read(packTexts([bytes, 'lone \ud800']), 2)).toEqual(['бал әкелінді', 'lone \ud800']);
  });

  // indexes are kept for years: what was written once has to be read by every later version
  it('are read from what was written before', () => {
    expect(read(blockOf(UTF8, ['мёд', '', 'honey']), 4)).toEqual(['мёд', '', 'honey', undefined]);
    expect(read(blockOf(UTF16, ['бал\ud800', 'honey']), 3)).toEqual(['бал\ud800', 'honey', undefined]);
    expect([packTexts(['мёд'])[0], packTexts(['\ud800'])[0]]).toEqual([UTF8, UTF16]);
  });

  it('are none where the bytes are no block', () => {
    const whole = blockOf(UTF8, ['мёд', 'honey']);
    const packed = (...bytes: readonly number[]): Uint8Array =>
      Buffer.concat([Uint8Array.of(UTF8), deflateRawSync(Uint8Array.from(bytes))]);
    const broken = [
      new Uint8Array(0),
      Uint8Array.of(0, ...whole.subarray(1)),
      Uint8Array.of(3, ...whole.subarray(1)),
      whole.subarray(0, whole.length - 3),
      packed(),
      packed(1, 0, 0),
      packed(1, 0, 0, 0),
      packed(1, 0, 0, 0, 2, 0, 0, 0, 97),
    ];
    for (const block of broken) expect(unpackText(block, 0)).toBeUndefined();
    expect(read(blockOf(UTF8, ['мёд'], 9), 2)).toEqual([undefined, undefined]);
    expect(unpackText(packed(1, 0, 0, 0, 1, 0, 0, 0, 97), 0)).toBe('a');
  });
});

describe('blocks of a run of texts', () => {
  const MOST_UNITS = 64 * 1024;

  it('hold eight texts, or as many as 65,536 characters take, but one at least', () => {
    expect(blockSizes([])).toEqual([]);
    expect(blockSizes(Array.from({ length: 17 }, () => 'a'))).toEqual([8, 8, 1]);
    expect(blockSizes(['a'.repeat(MOST_UNITS - 1), 'b', 'c'])).toEqual([2, 1]);
    expect(blockSizes(['a'.repeat(MOST_UNITS + 1), 'b'.repeat(MOST_UNITS), 'c'])).toEqual([1, 1, 1]);
    expect(blockSizes([{ bytes: new Uint8Array(0), size: MOST_UNITS }, 'b'])).toEqual([1, 1]);
  });
});
