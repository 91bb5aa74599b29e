import { describe, expect, test } from 'vitest';
import { readAtom, readRss } from '../../../../src/read/document/news/feed.ts';
import { read, readOne } from './reading.ts';

const RSS = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:y="http://news.yandex.ru">
<channel><title>Лента Орло</title><link>https://orlo.example</link><description>Все новости</description>${items}</channel></rss>`;

describe('RSS', () => {
  test('an item is its title and its whole text, which goes before its description', async () => {
    const item = `<item><title>Мост открыт</title><link>https://orlo.example/1</link><dc:creator>Олег Тарасов</dc:creator>
<pubDate>Fri, 05 Mar 2027 08:45:00 +0500</pubDate><description>Проезд свободен…</description>
<content:encoded><![CDATA[<p>Проезд свободен.</p>\n<p>Пробок&nbsp;нет&#8230;</p>]]></content:encoded></item>`;
    const { text, meta } = await readOne(readRss, RSS(item));
    expect(text).toBe('Мост открыт\nПроезд свободен.\nПробок\u00a0нет…');
    expect(meta).toEqual({
      title: 'Мост открыт',
      author: 'Олег Тарасов',
      date: '2027-03-05T08:45:00+05:00',
      source: 'Лента Орло',
    });
  });

  test('text for an aggregator is found, whatever its prefix', async () => {
    const item =
      '<item><title>А</title><description>Коротко.</description><y:full-text>Первая строка.\nВторая строка.</y:full-text></item>';
    expect((await readOne(readRss, RSS(item))).text).toBe('А\nПервая строка.\nВторая строка.');
  });

  test('escaped markup, references that were escaped twice and those of HTML are read', async () => {
    const item = `<item><title>Johnson &amp;amp; Sons &lt;i&gt;win&lt;/i&gt;</title><author>desk@orlo.example (Ann Dell)</author>
<description>&lt;p&gt;One &amp;lt; two.&lt;/p&gt;&lt;p&gt;Three&nbsp;four.&lt;/p&gt;</description></item>`;
    const { text, meta } = await readOne(readRss, RSS(item));
    expect(text).toBe('Johnson & Sons win\nOne < two.\nThree\u00a0four.');
    expect(meta.author).toBe('Ann Dell');
  });

  test('several items are parts, known by their guid or link', async () => {
    const { own, parts } = await read(
      readRss,
      RSS(`<item><title>One</title><guid>1</guid><description>First.</description></item>
<item><title>Two</title><link>https://orlo.example/2</link><description>Second.</description></item>`),
    );
    expect(own).toBeNull();
    expect(parts.map((part) => [part.id, 'extracted' in part && part.extracted.text])).toEqual([
      ['1', 'One\nFirst.'],
      ['https://orlo.example/2', 'Two\nSecond.'],
    ]);
  });

  test('items of RSS 1.0 stand beside their channel', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://orlo.example"><title>Orlo</title></channel>
<item rdf:about="https://orlo.example/1"><title>One</title><description>First.</description><dc:date>2027-03-05T08:45Z</dc:date></item></rdf:RDF>`;
    const { text, meta } = await readOne(readRss, feed);
    expect(text).toBe('One\nFirst.');
    expect(meta).toEqual({ title: 'One', date: '2027-03-05T08:45Z', source: 'Orlo' });
  });

  test('a feed without items has no text', async () => {
    expect((await readOne(readRss, RSS(''))).warnings).toEqual([{ kind: 'no-text' }]);
  });
});

const ATOM = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Orlo</title><author><name>Desk</name></author>${entries}</feed>`;

describe('Atom', () => {
  test('an entry is its title and its content', async () => {
    const entry = `<entry><title type="html">Bridge &lt;b&gt;opens&lt;/b&gt;</title><id>urn:1</id><updated>2027-03-06T00:00:00Z</updated>
<published>2027-03-05T08:45:00+05:00</published><author><name>Ann Dell</name></author><summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Cars crossed.</p><table><tr><td>a</td><td>b</td></tr></table></div></content></entry>`;
    const { text, meta } = await readOne(readAtom, ATOM(entry));
    expect(text).toBe('Bridge opens\nCars crossed.\na\tb');
    expect(meta).toEqual({
      title: 'Bridge opens',
      author: 'Ann Dell',
      date: '2027-03-05T08:45:00+05:00',
      source: 'Orlo',
    });
  });

  test('prefixed, escaped, plain, and without content', async () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Orlo</a:title>
<a:entry><a:title>One</a:title><a:id>1</a:id><a:content type="html">&lt;p&gt;First &amp;amp; last.&lt;/p&gt;</a:content></a:entry>
<a:entry><a:title>Two</a:title><a:id>2</a:id><a:content type="text">2 &lt; 3\nand more</a:content></a:entry>
<a:entry><a:title>Three</a:title><a:id>3</a:id><a:summary>Only this.</a:summary></a:entry></a:feed>`;
    const { parts } = await read(readAtom, feed);
    expect(parts.map((part) => [part.id, 'extracted' in part && part.extracted.text])).toEqual([
      ['1', 'One\nFirst & last.'],
      ['2', 'Two\n2 < 3\nand more'],
      ['3', 'Three\nOnly this.'],
    ]);
  });
});
