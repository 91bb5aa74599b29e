import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/classify/credit-line.ts';
import { BOILERPLATE_RULES, type Openers } from '../../src/language/boilerplate.ts';

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

describe('everything that a pattern of boilerplate can begin with has its opener', () => {
  for (const [language, rules] of Object.entries(BOILERPLATE_RULES)) {
    for (const [name, openers] of Object.entries(rules.openers)) {
      it.skipIf(openers === null)(`${name}, ${language}`, () => {
        const pattern = rules[name as keyof Openers];
        fc.assert(
          fc.property(fc.stringMatching(generator(pattern.source)), (text) => {
            expect(openers).toContain(readLine(`${text}хвост`).opening);
          }),
          { numRuns: 300 },
        );
      });
    }
  }
});
