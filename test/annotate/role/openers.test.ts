import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/annotate/role/line.ts';
import { mayBegin } from '../../../src/annotate/role/match.ts';
import { roleOf } from '../../../src/annotate/role/role.ts';
import { mayHaveRole } from '../../../src/annotate/role/rules.ts';
import { BOILERPLATE_RULES } from '../../../src/language/rules.ts';
import type { Openers, Signs } from '../../../src/language/shape/boilerplate.ts';

/** A pattern that generates texts: without its end anchors and look-aheads, which only leave some of them out. */
function generator(source: string): RegExp {
  let plain = '';
  for (let at = 0; at < source.length; at++) {
    if (/^\(\?[=!]/.test(source.slice(at))) at = endOfGroup(source, at);
    else if (source[at] === '\\') plain += source.slice(at, ++at + 1);
    else if (source[at] !== '$') plain += source[at];
  }
  return new RegExp(plain, 'u');
}

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}

/** Dates begin with a figure as often as with a word. */
const MAY_BE_FIGURE: ReadonlySet<string> = new Set(['date', 'opening']);

describe('everything that a pattern of boilerplate can begin with has its opener', () => {
  for (const [language, rules] of Object.entries(BOILERPLATE_RULES)) {
    for (const [name, openers] of Object.entries(rules.openers)) {
      it.skipIf(openers === null)(`${name}, ${language}`, () => {
        const pattern = rules[name as keyof Openers]();
        fc.assert(
          fc.property(fc.stringMatching(generator(pattern.source)), (text) => {
            const line = readLine(`${text}хвост`);
            if (!MAY_BE_FIGURE.has(name) || !/^\d/.test(line.text))
              expect(mayBegin(line, rules, name as keyof Openers)).toBe(true);
          }),
          { numRuns: 300 },
        );
      });
    }
  }
});

describe('everything that a pattern of boilerplate can match holds one of its signs', () => {
  for (const [language, rules] of Object.entries(BOILERPLATE_RULES)) {
    for (const [name, signs] of Object.entries(rules.signs)) {
      it(`${name}, ${language}`, () => {
        const pattern = rules[name as keyof Signs]();
        fc.assert(
          fc.property(fc.stringMatching(generator(pattern.source)), (text) => {
            expect(signs.some((letters) => text.toLowerCase().includes(letters))).toBe(true);
          }),
          { numRuns: 300 },
        );
      });
    }
  }
});

describe('what is seen of a sentence before it is read leaves out none that has a role', () => {
  const inside = { paragraph: 5, paragraphs: 11, part: 'inside' } as const;
  const AT_A_START = ['photo', 'photoWhole', 'related', 'earlier', 'follow'] as const;
  for (const [language, rules] of Object.entries(BOILERPLATE_RULES))
    for (const name of AT_A_START)
      it(`${name}, ${language}`, () => {
        fc.assert(
          fc.property(fc.stringMatching(generator(rules[name]().source)), (text) =>
            mayHaveRole(`${text}хвост`, inside),
          ),
          { numRuns: 100 },
        );
      });

  it('in any text of the fixtures, at any place', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'pairs');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const pieces = new Set(
      texts.flatMap((text) => text.split('\n').flatMap((line) => [line, ...line.split(/(?<=[.!?,]) /)])),
    );
    const places = (['opening', 'inside'] as const).flatMap((part) =>
      [0, 5, 10].map((paragraph) => ({ paragraph, paragraphs: 11, part })),
    );
    const missed = [...pieces].filter((text) =>
      places.some((place) => !mayHaveRole(text, place) && roleOf(text, place) !== undefined),
    );
    expect(missed).toEqual([]);
    expect([...pieces].filter((text) => !mayHaveRole(text, inside)).length).toBeGreaterThan(pieces.size / 2);
  });
});
