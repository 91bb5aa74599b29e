import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { UNSEEN } from '../../../src/report/escape/unseen.ts';
import { errorDocument, jsonReport, resultDocument } from '../../../src/report/machine/json.ts';
import { TOOL } from '../../../src/report/machine/tool.ts';
import { sample } from '../sample.ts';

const told = (document: Readonly<Record<string, unknown>>, indent: 0 | 2 = 0): string =>
  [...jsonReport(document, indent)].join('');

describe('jsonReport', () => {
  it('is what JSON.stringify says, in pieces, compact or indented', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2), (value, indent) => {
        fc.pre(!('__proto__' in Object.assign(Object.create(null), value)));
        expect(JSON.parse(told(value, indent))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(told({ a: 1, b: [1, { c: [] }], d: [] }, 2)).toBe(
      `${JSON.stringify({ a: 1, b: [1, { c: [] }], d: [] }, null, 2)}\n`,
    );
    expect(told({ a: 1, b: [1, { c: 'x' }], d: undefined })).toBe('{"a":1,"b":[1,{"c":"x"}]}\n');
    expect(told({})).toBe('{}\n');
  });
  it('joins long arrays without a seam', () => {
    const value = { list: Array.from({ length: 4001 }, (_, at) => ({ at })), end: true };
    expect(told(value)).toBe(`${JSON.stringify(value)}\n`);
    expect(told(value, 2)).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });
  it('is well-formed where the text is not', () => {
    expect(told({ a: ['x\uD83Dy', '\\ud83d', '😀'] })).toBe('{"a":["x\uFFFDy","\\\\ud83d","😀"]}\n');
  });
  it('escapes each unit that no reader sees, whatever stands around it', () => {
    const unseen = new RegExp(`[${UNSEEN}]`);
    for (let unit = 0x7f; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      if (/\p{Cs}/u.test(text)) continue;
      const json = told({ text });
      expect(json.includes(text), `U+${unit.toString(16)}`).toBe(!unseen.test(text));
    }
  });
  it('exposes no terminal and no CI runner to what the text holds', () => {
    const value = { text: '\u009b31m \u202E \u200B \u{E0041} ##[error]x ##vso[y] # #' };
    const json = told(value);
    expect(json).not.toMatch(/[\p{Cs}\x7f-\x9f\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|##/u);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe('documents', () => {
  it('name the program in the version of the package', () => {
    expect(TOOL).toEqual({ name: 'dedupe', version: pkg.version });
  });
  it('of a comparison begin with version, tool and command', () => {
    const { comparison } = sample([]);
    expect(Object.keys(resultDocument(comparison)).slice(0, 4)).toEqual([
      'schemaVersion',
      'tool',
      'command',
      'verdict',
    ]);
    expect(resultDocument({ schemaVersion: 1, command: 'scan' })).toEqual({
      schemaVersion: 1,
      tool: TOOL,
      command: 'scan',
    });
  });
  it('of an error hold code, message and path', () => {
    expect(errorDocument('not-found', 'no such file', null)).toEqual({
      schemaVersion: 1,
      error: { code: 'not-found', message: 'no such file', path: null },
    });
  });
});
