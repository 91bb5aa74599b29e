import { describe, expect, it } from 'vitest';
import { createSide, type Side } from '../../src/annotate/annotated.ts';
import type { Finding } from '../../src/explain/finding.ts';
import { countReplacedNames, isCode, isTracking, replacedIn, wordsTouched } from '../../src/judge/replacements.ts';
import { createDocument } from '../../src/text/document.ts';
import type { Span } from '../../src/text/span.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

const sideOf = (text: string): Side => createSide(createDocument(text, createVocabulary()), 'auto');

/** The place of a part of a text. */
function placeOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const HERE: Span = { start: 0, end: 4 };
const NOWHERE: Span = { start: 4, end: 4 };
const NAME: Finding = { category: 'name', a: HERE, b: HERE };

describe('what stands in the place of something else', () => {
  it('has words on both sides and is no line that came or went', () => {
    const came: Finding = { ...NAME, a: NOWHERE };
    const went: Finding = { ...NAME, b: NOWHERE };
    const line: Finding = { ...NAME, wholeLines: true };
    expect([...replacedIn([NAME, came, went, line])]).toEqual([NAME]);
  });

  it('stands within moved passages too', () => {
    const moved: Finding = { category: 'moved', a: NOWHERE, b: HERE, changes: [NAME, { ...NAME, a: NOWHERE }] };
    expect([...replacedIn([moved])]).toEqual([NAME]);
  });

  it('counts as a name in a body where names are not ignored', () => {
    const findings: Finding[] = [NAME, NAME, { ...NAME, category: 'number' }];
    expect(countReplacedNames(findings, new Set(), () => true)).toEqual({ namesReplaced: 2, namesSwapped: 0 });
    expect(countReplacedNames(findings, new Set(), () => false)).toEqual({ namesReplaced: 0, namesSwapped: 0 });
    expect(countReplacedNames(findings, new Set(['name']), () => true)).toEqual({ namesReplaced: 0, namesSwapped: 0 });
    expect(countReplacedNames(findings, new Set(['number']), () => true)).toEqual({
      namesReplaced: 2,
      namesSwapped: 0,
    });
  });
});

describe('places in an address', () => {
  const text = 'See https://a.example/page?id=7&utm_source=mail today';

  it('count readers or say something', () => {
    expect(isTracking(sideOf(text), placeOf(text, 'mail'))).toBe(true);
    expect(isTracking(sideOf(text), placeOf(text, '7'))).toBe(false);
    expect(isTracking(sideOf(text), placeOf(text, 'today'))).toBe(false);
  });

  it('are read however long the code is', () => {
    const long = `https://a.example/page?erid=${'x'.repeat(40)}`;
    expect(isTracking(sideOf(long), placeOf(long, 'x'.repeat(40)))).toBe(true);
  });
});

describe('words of a span', () => {
  const text = 'One two three four';

  it('are those of which it has a letter', () => {
    expect(wordsTouched(sideOf(text), placeOf(text, 'two three'))).toEqual([1, 2]);
    expect(wordsTouched(sideOf(text), placeOf(text, 'wo thr'))).toEqual([1, 2]);
    expect(wordsTouched(sideOf(text), placeOf(text, ' '))).toEqual([]);
    expect(wordsTouched(sideOf(text), { start: 0, end: text.length })).toEqual([0, 1, 2, 3]);
  });

  it('are a code when they are few and have a digit', () => {
    const codes = 'v1 b c d e f g h i j';
    const upTo = (word: string): boolean => isCode(sideOf(codes), { start: 0, end: codes.indexOf(word) + 1 });
    expect(upTo('h')).toBe(true);
    expect(upTo('i')).toBe(false);
    expect(isCode(sideOf(codes), placeOf(codes, 'b c'))).toBe(false);
  });
});
