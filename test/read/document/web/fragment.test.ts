import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../../src/read/document/document.ts';
import { createTextBuilder } from '../../../../src/read/document/text-builder.ts';
import { type FragmentOptions, htmlFragment } from '../../../../src/read/document/web/fragment.ts';

const FREE: Budget = { unpack: () => undefined, meet: () => undefined };

function read(markup: string, options: Partial<FragmentOptions> = {}) {
  const builder = createTextBuilder();
  htmlFragment(markup, builder, { budget: FREE, tracked: 'final', ...options });
  return builder.build({});
}

const text = (markup: string, options?: Partial<FragmentOptions>): string => read(markup, options).text;

describe('the text of a piece of HTML', () => {
  it('has a paragraph a line, whatever the source breaks', () => {
    expect(text('<p>Council\n  meets</p><p>on <b>Fri</b>day.</p>')).toBe('Council meets\non Friday.');
  });

  it('has a line for a hard break, and none for an empty paragraph', () => {
    expect(text('<div>Works Office<br>4 Dock Road<br/><br>\n5 p.m.</div><p>&nbsp;</p><p></p>')).toBe(
      'Works Office\n4 Dock Road\n5 p.m.',
    );
  });

  it('takes paragraphs whose ends are left out, and text straight in a block', () => {
    expect(text('<div>One<p>Two<p>Three<div>Four</div>Five</div>')).toBe('One\nTwo\nThree\nFour\nFive');
  });

  it('reads character references, named and numbered', () => {
    expect(text('<p>&laquo;Brown &amp; Sons&raquo; &mdash; 5&nbsp;&#8364; co&shy;operate</p>')).toBe(
      '«Brown & Sons» — 5\u00a0€ cooperate',
    );
  });

  it('sets the cells of a row apart by a tab, also with paragraphs in them and ends left out', () => {
    expect(text('<table><tr><th>Lamps<th>Cost<tr><td><p>420</p><td><p>1,510</p></table>')).toBe(
      'Lamps\tCost\n420\t1,510',
    );
  });

  it('keeps the lines of a page that a table only divides', () => {
    expect(text('<table role="presentation"><tr><td>Left</td><td><p>One</p><p>Two</p></td></tr></table>')).toBe(
      'Left\nOne\nTwo',
    );
    expect(text('<table><tr><td>Menu<td><h1>Title</h1>Text</table>')).toBe('Menu\nTitle\nText');
  });

  it('labels the items of lists as the page shows them', () => {
    expect(text('<ol start=3><li>c</li><li><p>d</p></li><li value=9>i<li>j</ol><ul><li>x</ul>')).toBe(
      '3. c\n4. d\n9. i\n10. j\n- x',
    );
    expect(text('<ol type="a"><li>x</li></ol><ol style="list-style-type: upper-roman"><li>y</li></ol>')).toBe(
      'a. x\nI. y',
    );
    expect(text('<ol reversed><li>x</li><li>y</li></ol><ul style="list-style:none"><li>z</li></ul>')).toBe(
      '2. x\n1. y\nz',
    );
  });

  it('does not label twice what the producer has labelled as text', () => {
    expect(text('<ol><li><p><span>1.</span> report it</p></li></ol><ul><li>• see</li></ul>')).toBe(
      '1. report it\n- see',
    );
  });

  it('labels an item with a list of its own once', () => {
    expect(text('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>')).toBe('- a\n1. b\n- c');
  });

  it('tells marks of notes from raised figures', () => {
    expect(text('<p>a fund<sup><a href="#fn1">1</a></sup>, 4 km<sup>2</sup>, CO<sub>2</sub>, 5<sup>th</sup></p>')).toBe(
      'a fund[1], 4 km², CO₂, 5th',
    );
    expect(text('<p>fund<a href="#fn2" role="doc-noteref"><sup>2</sup></a> <a href="#part">part</a></p>')).toBe(
      'fund[2] part',
    );
    expect(text('<p>fund<a class="sdfootnoteanc" href="#sdfootnote3sym"><sup>0</sup></a></p>')).toBe('fund[3]');
    expect(text('<p>fund<a href="#_ftn1" name="_ftnref1">[1]</a></p>')).toBe('fund[1]');
  });

  it('gives notes their mark, without the sign that leads back', () => {
    const notes = read(
      '<p>End.</p><section role="doc-endnotes"><hr><ol><li id="fn1"><p>Second round.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
    );
    expect(notes.text).toBe('End.\n[1] Second round.');
    expect(notes.marks).toEqual([{ mark: 'note', from: 1, to: 2 }]);
    expect(text('<div><p><a href="#sdfootnote1anc">0</a>Second round.</p></div>')).toBe('[1] Second round.');
  });

  it('leaves out what no reader sees', () => {
    expect(
      text(
        '<style>p{}</style><script>var a="<p>no</p>"</script><template><p>no</p></template><noscript>no</noscript>' +
          '<p hidden>no</p><p style="color:red; display : none">no</p><span aria-hidden="true">no</span><!-- no -->' +
          '<svg><title>no</title><text>no</text></svg><button>no</button><textarea>no</textarea><p>yes</p>',
      ),
    ).toBe('yes');
  });

  it('reads tracked changes from either side', () => {
    const changed = '<p>The fee is <del>four</del><ins>five</ins> dollars.</p>';
    expect(text(changed)).toBe('The fee is five dollars.');
    expect(text(changed, { tracked: 'original' })).toBe('The fee is four dollars.');
  });

  it('sets a link apart that begins a word right behind another', () => {
    expect(text('<p>at the pier<a href="/l">Buy rights</a> and Gull<a href="/s">s</a></p>')).toBe(
      'at the pier Buy rights and Gulls',
    );
  });

  it('keeps the lines of text that is set as it is written', () => {
    expect(text('<pre>one\n  two</pre><p>x\ny</p>')).toBe('one\ntwo\nx y');
  });

  it('marks captions and bylines', () => {
    expect(
      read('<p>Text.</p><figure><img><figcaption>A lamp.</figcaption></figure><p class="byline">Ann Field</p>').marks,
    ).toEqual([
      { mark: 'caption', from: 1, to: 2 },
      { mark: 'byline', from: 2, to: 3 },
    ]);
  });

  it('reads XHTML, where an element may be empty, and prefixes of its names', () => {
    expect(text('<p><a id="x"/>One <b/>two</p><p/><div/><p>three</p>', { xhtml: true })).toBe('One two\nthree');
    expect(text('<xhtml:p>One</xhtml:p><xhtml:p>Two</xhtml:p>', { xhtml: true })).toBe('One\nTwo');
  });

  it('tells that there is no text', () => {
    expect(read('<p> </p>').warnings).toEqual([{ kind: 'no-text' }]);
  });

  it('spends the budget for each element', () => {
    let met = 0;
    text('<p>a<b>c</b></p>', { budget: { unpack: () => undefined, meet: (things) => (met += things) } });
    expect(met).toBe(2);
  });
});

describe('any markup', () => {
  const piece = fc.constantFrom(
    ...'<p> </p> <div> </div> <b> </b> <table> <tr> <td> </td> </table> <ul> <ol> <li> </li> <sup> <a> </a> </html> <body> <br> <h1> </h1> <q> <pre> <svg> </svg> &amp; <'.split(
      ' ',
    ),
  );
  const word = fc.stringMatching(/^[a-z]{3,8}$/);

  it('loses no word that is to be seen', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, word), { maxLength: 40 }), (pieces) => {
        const seen = pieces.map((one) => (one.includes('svg') || one === '<' ? '' : one));
        const words = seen.filter((one) => /^[a-z]/.test(one));
        const found = text(seen.join(' ')).replaceAll(/[^a-z]+/g, ' ');
        for (const one of words) expect(found).toContain(one);
      }),
    );
  });

  it('gives lines without markup and without white space around them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, word), { maxLength: 40 }), (pieces) => {
        for (const line of text(pieces.join('')).split('\n')) expect(line).toBe(line.trim());
      }),
    );
  });

  it('is read however deep it is', () => {
    const depth = 50_000;
    expect(text(`${'<div>'.repeat(depth)}<p>Deep.</p>${'</div>'.repeat(depth)}<p>After.</p>`)).toBe('Deep.\nAfter.');
    expect(text(`${'<b><i>'.repeat(depth)}Deep.`)).toBe('Deep.');
    expect(text(`${'<table><tr><td>'.repeat(5_000)}Deep.`)).toBe('Deep.');
    expect(text(`${'<sup>'.repeat(depth)}Deep.`)).toBe('Deep.');
  });
});
