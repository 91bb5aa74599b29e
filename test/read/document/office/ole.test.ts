import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOle, openOle } from '../../../../src/read/document/office/ole.ts';
import { isFailure } from '../../../../src/read/failure.ts';
import { compoundFile } from './compound.ts';

const open = (bytes: Uint8Array) => openOle(bytes, 'a.doc');

describe('a compound file', () => {
  test('gives back its streams, short and long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 0, maxLength: 9_000, size: 'max' }), { maxLength: 6 }),
        (parts) => {
          const file = open(compoundFile(Object.fromEntries(parts.map((part, index) => [`Stream ${index}`, part]))));
          expect(file.names.toSorted()).toEqual(parts.map((_, index) => `Stream ${index}`));
          for (const [index, part] of parts.entries())
            expect(Buffer.compare(file.stream(`Stream ${index}`) ?? Buffer.from('none'), part)).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('has more allocation tables than its header lists', () => {
    const long = Buffer.alloc(17_000_000, 'Мост открыт. ');
    expect(Buffer.compare(open(compoundFile({ Long: long })).stream('Long') ?? Buffer.from(''), long)).toBe(0);
  });

  test('has no stream of another name', () => {
    expect(open(compoundFile({ WordDocument: Buffer.from('text') })).stream('1Table')).toBeNull();
  });

  test('is told by its first bytes', () => {
    expect(isOle(compoundFile({}))).toBe(true);
    expect(isOle(Buffer.from('Мост открыт'))).toBe(false);
    expect(isOle(new Uint8Array(0))).toBe(false);
  });

  test('that is damaged is refused, or read as far as it is whole', () => {
    const whole = compoundFile({ WordDocument: Buffer.alloc(6_000, 1), '1Table': Buffer.from('pieces') });
    const bytes = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }).map((changes) => {
        const copy = Buffer.from(whole);
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      }),
    );
    fc.assert(
      fc.property(bytes, (damaged) => {
        try {
          const file = open(damaged);
          for (const name of file.names) file.stream(name);
        } catch (error) {
          if (!isFailure(error)) throw error;
          expect(error.code).toBe('damaged');
        }
      }),
    );
  });

  test('whose chain of sectors runs in a circle ends', () => {
    const bytes = compoundFile({ WordDocument: Buffer.alloc(6_000, 1) });
    const table = 512 + bytes.readUInt32LE(76) * 512;
    for (let sector = 0; sector < 10; sector += 1) bytes.writeUInt32LE(0, table + sector * 4);
    expect(open(bytes).stream('WordDocument')).toHaveLength(6_000);
  });
});
