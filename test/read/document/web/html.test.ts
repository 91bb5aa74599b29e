import { describe, expect, it } from 'vitest';
import type { ExtractedText } from '../../../../src/read/document/document.ts';
import { readHtml } from '../../../../src/read/document/web/html.ts';
import { budgetOf } from '../budgets.ts';

async function read(html: string | Uint8Array, encoding?: string): Promise<ExtractedText> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { own } = await readHtml(bytes, { name: 'a.html', tracked: 'final', encoding, budget: budgetOf(100_000_000) });
  if (own === null) throw new Error('HTML has a text of its own');
  return own;
}

/** Letters of windows-1251. */
function cyrillic(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
}

describe('the encoding of HTML', () => {
  it('is what it tells', async () => {
    for (const told of [
      '<meta charset=windows-1251>',
      '<META http-equiv="Content-Type" content="text/html; charset=cp1251">',
    ])
      expect((await read(cyrillic(`${told}<p>Мост</p>`))).text).toBe('Мост');
    expect((await read(cyrillic('<?xml version="1.0" encoding="windows-1251"?><html><p>Мост</p></html>'))).text).toBe(
      'Мост',
    );
  });

  it('is UTF-8 where the bytes are, whatever a page told before it was saved anew', async () => {
    expect((await read('<meta charset="windows-1251"><p>Мост</p>')).text).toBe('Мост');
  });

  it('is what the user says, where it tells none', async () => {
    const koi = Uint8Array.from([...'<p>'].map((letter) => letter.charCodeAt(0)).concat([0xed, 0xcf, 0xd3, 0xd4]));
    expect((await read(koi, 'koi8-r')).text).toBe('Мост');
  });

  it('may be of two bytes', async () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff<p>Мост</p>', 'utf16le'));
    expect((await read(bytes)).text).toBe('Мост');
  });
});

describe('HTML that a program for offices wrote', () => {
  it('is read whole, with its head and foot left out', async () => {
    const { text, meta, marks } = await read(
      `<html><head><title>Lamps</title><meta name="generator" content="LibreOffice 7.4"><meta name="author" content="Ann Field">
      <meta name="created" content="2026-08-11T08:00:00.000000000"></head><body><div title="header"><p>Council</p></div>
      <h1>Lamps</h1><p><a href="https://a.example">See also</a></p><p>Share</p><div title="footer"><p>1</p></div></body></html>`,
    );
    expect(text).toBe('Lamps\nSee also\nShare');
    expect(meta).toEqual({ title: 'Lamps', author: 'Ann Field', date: '2026-08-11T08:00:00' });
    expect(marks).toEqual([{ mark: 'title', from: 0, to: 1 }]);
  });

  it('shows labels of lists once, also where they float', async () => {
    const { text } = await read(
      '<?xml version="1.0"?><html><body><ol><li><p><span style="float:left">1.</span>Pack a bag.<span/> </p></li></ol></body></html>',
    );
    expect(text).toBe('1. Pack a bag.');
  });
});

describe('what a page says of itself', () => {
  const page = (head: string): string =>
    `<html><head>${head}</head><body><nav><a href="/">Home</a></nav><h1>New bridge opens</h1><p>The bridge over the Sukhaya opened on Friday, two months early, the city said.</p></body></html>`;

  it('is in elements for networks', async () => {
    const head =
      '<meta property="og:title" content="New bridge opens"><meta property="og:site_name" content="Courier"><meta name="author" content="Tom Radley"><meta property="article:published_time" content="2026-10-02T07:45:00+0500">';
    expect((await read(page(head))).meta).toEqual({
      title: 'New bridge opens',
      source: 'Courier',
      author: 'Tom Radley',
      date: '2026-10-02T07:45:00+05:00',
    });
  });

  it('is in data for search engines, also as a graph, and broken data is none', async () => {
    const data = {
      '@graph': [
        {
          '@type': ['NewsArticle'],
          datePublished: '2026-10-02',
          author: [{ name: 'A. B.' }, { name: 'C. D.' }],
          publisher: { name: 'Courier' },
        },
      ],
    };
    const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
    expect((await read(page(script(JSON.stringify(data))))).meta).toEqual({
      title: 'New bridge opens',
      author: 'A. B., C. D.',
      date: '2026-10-02',
      source: 'Courier',
    });
    expect((await read(page(script('{"@type":')))).meta).toEqual({ title: 'New bridge opens' });
    expect((await read(page(script('['.repeat(200_000))))).meta).toEqual({ title: 'New bridge opens' });
  });

  it.each([
    ['Fri, 02 Oct 2026 07:45:00 GMT', '2026-10-02T07:45:00Z'],
    ['02.10.2026', '2026-10-02'],
    ['20261002', '2026-10-02'],
    ['2026-10-02 07:45', '2026-10-02T07:45'],
  ])('may have a date in another form: %s', async (told, date) => {
    expect((await read(page(`<meta name="date" content="${told}">`))).meta.date).toBe(date);
  });

  it('has no date that cannot be', async () => {
    expect((await read(page('<meta name="date" content="2026-17-02">'))).meta.date).toBeUndefined();
  });
});

describe('a page without a title in its text', () => {
  it('begins with the one it tells', async () => {
    const { text } = await read(
      '<head><meta property="og:title" content="New bridge opens"></head><nav><a href="/">Home</a></nav><p>The bridge over the Sukhaya opened on Friday, two months before the day that was set, the city said.</p>',
    );
    expect(text.split('\n')[0]).toBe('New bridge opens');
  });

  it('may have only that of its window, without the name of the site', async () => {
    const { text, meta } = await read(
      '<head><title>New bridge opens | Northcape Courier</title></head><nav><a href="/">Home</a></nav><nav><a href="/n">News</a></nav><p>The bridge over the Sukhaya was opened on Friday, two months before the day that was set, the city said.</p>',
    );
    expect(meta.title).toBe('New bridge opens');
    expect(text.split('\n')[0]).toBe('New bridge opens');
  });
});
