import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from '../../../src/read/document/unzip.ts';
import { isFailure } from '../../../src/read/failure.ts';
import { budgetOf } from './budgets.ts';

const MB = 1_000_000;
const open = (bytes: Uint8Array, budget = budgetOf(50 * MB)) => openZip(bytes, 'a.zip', budget);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The code of the Failure that something throws; any other error fails the test. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isFailure(error)) return error.code;
    throw error;
  }
  return 'none';
}

/** Writes a number of so many bytes over each place where the signature stands. */
function patched(bytes: Uint8Array, signature: string, offset: number, value: number, length = 2): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(signature, 0, 'latin1'); at >= 0; at = copy.indexOf(signature, at + 4, 'latin1'))
    copy.writeUIntLE(value, at + offset, length);
  return copy;
}
const LISTED = 'PK\x01\x02';
const END = 'PK\x05\x06';

describe('an archive', () => {
  test('gives back what was packed, stored or deflated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 9 }),
        (parts, level) => {
          const files = Object.fromEntries(parts.map((part, index) => [`folder/${index}.bin`, part]));
          const zip = zipSync(files, { level: level as 0 });
          expect(open(zip).map(({ name, bytes }) => [name, [...bytes()]])).toEqual(
            Object.entries(files).map(([name, part]) => [name, [...part]]),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('never gives other bytes when it is damaged: it is refused, or the damage did not matter', () => {
    const whole = zipSync({ 'a.txt': strToU8('Мост открыли утром. '.repeat(40)), 'b.txt': strToU8('Bridge') });
    const expected = new Set(['Мост открыли утром. '.repeat(40), 'Bridge']);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const copy = Uint8Array.from(whole);
        copy[at] = (copy[at] ?? 0) ^ flip;
        try {
          for (const { bytes } of open(copy)) expect(expected).toContain(text(bytes()));
        } catch (error) {
          if (!isFailure(error)) throw error;
        }
      }),
    );
  });

  test('that is cut short, or is none, is damaged', () => {
    const zip = zipSync({ 'a.txt': strToU8('Мост открыт') });
    for (const bytes of [zip.subarray(0, zip.length - 5), zip.subarray(0, 30), strToU8('PK'), new Uint8Array(0)])
      expect(refusal(() => open(bytes))).toBe('damaged');
  });

  test('is read after bytes that stand before it, and with a comment behind it', () => {
    const zip = zipSync({ 'a.txt': strToU8('Мост открыт') });
    const commented = patched(zip, END, 20, 5);
    const [entry] = open(Buffer.concat([Buffer.from('#!stub\n'), commented, Buffer.from('notes')]));
    expect(text(entry?.bytes() ?? new Uint8Array())).toBe('Мост открыт');
  });

  test('lists no folders, and folders by one kind of slash', () => {
    const zip = zipSync({ 'news/': new Uint8Array(), 'news\\a.txt': strToU8('a') });
    expect(open(zip).map(({ name }) => name)).toEqual(['news/a.txt']);
  });

  test.each([
    ['in UTF-8 that is not flagged', Buffer.from('мост.txt')],
    ['in the code page of a Russian console', Buffer.from('acaee1e2', 'hex')],
  ])('knows names %s', (_, raw) => {
    const placeholder = 'x'.repeat(raw.length);
    const zip = Buffer.from(zipSync({ [placeholder]: strToU8('a') }));
    for (let at = zip.indexOf(placeholder); at >= 0; at = zip.indexOf(placeholder)) raw.copy(zip, at);
    expect(open(zip)[0]?.name).toMatch(/^мост/);
  });

  test('under a password lists its files, and unpacks none', () => {
    const zip = patched(zipSync({ 'a.txt': strToU8('Мост открыт') }), LISTED, 8, 1);
    const [entry] = open(zip);
    expect(entry?.encrypted).toBe(true);
    expect(refusal(() => entry?.bytes())).toBe('encrypted');
  });

  test('packed by another method is refused with its number', () => {
    const [entry] = open(patched(zipSync({ 'a.txt': strToU8('Мост открыт') }), LISTED, 10, 14));
    expect(() => entry?.bytes()).toThrow('(14)');
  });
});

describe('an archive that is made to harm', () => {
  test('is stopped by the budget while it inflates, whatever size it declares', () => {
    const zip = zipSync({ 'a.txt': new Uint8Array(30 * MB) });
    for (const declared of [10, 30 * MB, 0xffff_fff0]) {
      const [entry] = open(patched(zip, LISTED, 24, declared, 4), budgetOf(MB));
      expect(refusal(() => entry?.bytes())).toBe('too-large');
    }
  });

  test('spends one budget for all its files', () => {
    const files = open(zipSync({ 'a.txt': new Uint8Array(MB), 'b.txt': new Uint8Array(MB) }), budgetOf(1.5 * MB));
    expect(files.map(({ bytes }) => refusal(bytes))).toEqual(['none', 'too-large']);
  });

  test('lets no files lie over one another', () => {
    const zip = Buffer.from(zipSync({ 'a.txt': strToU8('Мост'), 'b.txt': strToU8('Мост') }));
    const second = zip.indexOf(LISTED, zip.indexOf(LISTED) + 4, 'latin1');
    zip.writeUInt32LE(0, second + 42);
    expect(refusal(() => open(zip))).toBe('damaged');
  });

  test('has no more files than a bound, nor more than the budget', () => {
    const end = Buffer.from(zipSync({}));
    const wide = Buffer.concat([
      Buffer.from('PK\x06\x06', 'latin1'),
      Buffer.alloc(52),
      Buffer.from('PK\x06\x07', 'latin1'),
      Buffer.alloc(16),
      patched(end, END, 10, 0xffff),
    ]);
    wide.writeBigUInt64LE(4_000_000_000n, 32);
    expect(refusal(() => open(wide))).toBe('too-large');
    expect(refusal(() => open(zipSync({ a: strToU8('a'), b: strToU8('b') }), budgetOf(MB, 1)))).toBe('too-large');
  });

  test('counts its files and is damaged where fewer stand', () => {
    expect(refusal(() => open(patched(zipSync({ a: strToU8('a') }), END, 10, 900)))).toBe('damaged');
  });
});
