import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Bytes, latin1Bytes, latin1Text } from '../../../src/read/document/raw-bytes.ts';

test('bytes as a string of as many code units, and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = latin1Text(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('latin1'));
      expect(latin1Bytes(text)).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

test('base64 is read as mail programs read it, whatever stands between its letters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('', '\r\n', ' ', '!'), (bytes, between) => {
      const written = Buffer.from(bytes).toString('base64');
      expect(base64Bytes(written.replaceAll(/(.{7})/g, `$1${between}`))).toEqual(bytes);
      expect(base64Bytes(written.replace(/=+$/, ''))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (noise) => {
      expect([...base64Bytes(noise)]).toEqual([...Buffer.from(noise, 'base64')]);
    }),
  );
});
