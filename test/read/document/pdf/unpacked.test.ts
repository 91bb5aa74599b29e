import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../../src/read/document/document.ts';
import { countStreams } from '../../../../src/read/document/pdf/unpacked.ts';

const object = (dictionary: string, data: Buffer): Uint8Array =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

function counted(bytes: Uint8Array): number {
  let sum = 0;
  const budget: Budget = {
    unpack: (length) => {
      sum += length;
    },
    meet: () => undefined,
  };
  countStreams(bytes, budget);
  return sum;
}

const ZEROS = Buffer.alloc(1_000_000);
const BOMB = 48 * 1024 * 1024;

describe('what a stream unpacks to', () => {
  it('is counted before it is unpacked for good', () => {
    expect(counted(object('/Filter/FlateDecode', deflateSync(ZEROS)))).toBe(ZEROS.length);
  });

  it('is counted through filters that follow one another', () => {
    const twice = deflateSync(deflateSync(ZEROS));
    expect(counted(object('/Filter[/FlateDecode /FlateDecode]', twice))).toBe(ZEROS.length);
    const hex = Buffer.from(deflateSync(ZEROS).toString('hex'));
    expect(counted(object('/Filter [/ASCIIHexDecode /FlateDecode]', hex))).toBe(ZEROS.length);
  });

  it('is more than any budget where it is a bomb', () => {
    expect(counted(object('/Filter/FlateDecode', deflateSync(Buffer.alloc(BOMB + 1))))).toBeGreaterThan(BOMB * 2);
  });

  it('is counted for LZW', () => {
    // clear, then the codes 0, 258, 259 … of nine bits: one zero, two, three …
    const codes = [256, 0, ...Array.from({ length: 200 }, (_, at) => 258 + at), 257];
    const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
    const bytes = Buffer.from((bits.match(/.{1,8}/g) ?? []).map((eight) => Number.parseInt(eight.padEnd(8, '0'), 2)));
    expect(counted(object('/Filter/LZWDecode', bytes))).toBe((201 * 202) / 2);
  });

  it('is not asked of pictures, of what is not packed and of damaged streams', () => {
    expect(counted(object('/Subtype/Image/Width 9/Filter/FlateDecode', deflateSync(ZEROS)))).toBe(0);
    expect(counted(object('', ZEROS))).toBe(0);
    expect(counted(object('/Filter/FlateDecode', Buffer.from('no such thing')))).toBe(0);
  });
});
