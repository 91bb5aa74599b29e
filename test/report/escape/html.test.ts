import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlAttribute, htmlText } from '../../../src/report/escape/html.ts';

describe('escaping for HTML', () => {
  it.each([
    ['<b>&"\'`', '&lt;b&gt;&amp;&quot;&#39;&#96;'],
    ['a\r\nb', 'a&#13;\nb'],
    ['\0', '<i class="u" data-u="0000"></i>'],
    ['x\u202ey', 'x<i class="u" data-u="202E"></i>y'],
    ['\ud800', '<i class="u" data-u="D800"></i>'],
    ['👨‍👩‍👧 Әріп', '👨‍👩‍👧 Әріп'],
    ['\ufffd', '\ufffd'],
  ])('%j becomes %j between tags', (text, escaped) => {
    expect(htmlText(text)).toBe(escaped);
  });

  it('names in an attribute what cannot stand there', () => {
    expect(htmlAttribute('"\0\u202e\udc00"')).toBe('&quot;‹U+0000›‹U+202E›‹U+DC00›&quot;');
  });

  it('leaves nothing that opens markup, and only whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(htmlText(text).replace(/<i class="u" data-u="[0-9A-F]{4}"><\/i>/g, '')).not.toMatch(/[<>"'`]/);
        expect(htmlAttribute(text)).not.toMatch(/[<>"'`]/);
        expect(htmlText(text)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
