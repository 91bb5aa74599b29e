import { expect, test } from 'vitest';
import { readNitf } from '../../../../src/read/document/news/nitf.ts';
import { markedLines, readOne } from './reading.ts';

const STORY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>slug-ferry-3</title><meta name="desk" content="7"/>
<docdata><date.release norm="20270102T060000Z"/><date.issue norm="20270101T171500+0500"/><ed-msg info="hold for the desk"/>
<doc.copyright holder="Shoreline Wire" year="2027"/></docdata></head>
<body><body.head>
<hedline><hl1>Ferry returns to Port Orlo</hl1><hl2>First crossing in four years</hl2></hedline>
<note noteclass="cpyrt"><body.content><p>Not for online use.</p></body.content></note>
<byline>By <person>Mira Osten</person><byttl>Staff Writer</byttl></byline>
<dateline><location>PORT ORLO</location><story.date norm="20270101">Jan. 1</story.date></dateline>
<abstract><p>A summary for the desk.</p></abstract>
</body.head>
<body.content>
<block><p lede="true">The ferry carried <num>212</num> people on its first day<sup><a href="#fn1">1</a></sup>.</p>
<media media-type="image"><media-reference source="f.jpg" alternate-text="ferry"/><media-caption><p>The ferry at dawn.</p></media-caption><media-producer>Photo: L. Quent</media-producer></media>
<hl2>The fares</hl2>
<ul><li>adults: 4 crowns;</li><li>bicycles: free.</li></ul>
<ol><li>book;</li><li>board.</li></ol>
<table><tr><td>Route</td><td>Minutes</td></tr><tr><td>Orlo&nbsp;&#8212; Venn</td><td>35</td></tr></table>
<bq><block><p>&#8220;It is about time.&#8221;</p></block><credit>Ann Dell, islander</credit></bq>
<fn><p>[1] Children not counted.</p></fn>
<p>Tickets: orlo.example<br/>tel. 200-10</p></block>
</body.content>
<body.end><tagline>Lena Park contributed to this report.</tagline></body.end></body></nitf>`;

test('a story in NITF is its headline, its head and its body, with its notes last', async () => {
  const { text, meta } = await readOne(readNitf, STORY);
  expect(text.split('\n')).toEqual([
    'Ferry returns to Port Orlo',
    'First crossing in four years',
    'By Mira Osten Staff Writer',
    'PORT ORLO Jan. 1',
    'The ferry carried 212 people on its first day[1].',
    'The ferry at dawn.',
    'Photo: L. Quent',
    'The fares',
    '- adults: 4 crowns;',
    '- bicycles: free.',
    '1. book;',
    '2. board.',
    'Route\tMinutes',
    'Orlo\u00a0— Venn\t35',
    '“It is about time.”',
    'Ann Dell, islander',
    'Tickets: orlo.example',
    'tel. 200-10',
    '[1] Children not counted.',
    'Lena Park contributed to this report.',
  ]);
  expect(meta).toEqual({
    title: 'Ferry returns to Port Orlo',
    author: 'Mira Osten',
    date: '2027-01-01T17:15:00+05:00',
    source: 'Shoreline Wire',
  });
});

test('what the format says of a line is kept', async () => {
  const story = await readOne(readNitf, STORY);
  expect(markedLines(story, 'title')).toEqual(['Ferry returns to Port Orlo']);
  expect(markedLines(story, 'subtitle')).toEqual(['First crossing in four years']);
  expect(markedLines(story, 'byline')).toEqual(['By Mira Osten Staff Writer', 'Lena Park contributed to this report.']);
  expect(markedLines(story, 'dateline')).toEqual(['PORT ORLO Jan. 1']);
  expect(markedLines(story, 'caption')).toEqual(['The ferry at dawn.', 'Photo: L. Quent']);
  expect(markedLines(story, 'note')).toEqual(['[1] Children not counted.']);
});

test('the prefix of a namespace makes no difference', async () => {
  const prefixed = `<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline><n:hl1>Мост закрыт</n:hl1></n:hedline></n:body.head>
<n:body.content><n:p>Проезд открыт по понтону.</n:p></n:body.content></n:body></n:nitf>`;
  expect((await readOne(readNitf, prefixed)).text).toBe('Мост закрыт\nПроезд открыт по понтону.');
});

test('a headline stands only in the head of the file where the story has none', async () => {
  const bare = `<nitf><head><title>Көпір жабылды</title></head><body><body.content><p>Жөндеу екі айға созылады.</p></body.content></body></nitf>`;
  const { text, meta } = await readOne(readNitf, bare);
  expect(text).toBe('Көпір жабылды\nЖөндеу екі айға созылады.');
  expect(meta).toEqual({ title: 'Көпір жабылды' });
});

test('a file without words is told to have none', async () => {
  const { text, warnings } = await readOne(readNitf, '<nitf><body/></nitf>');
  expect(text).toBe('');
  expect(warnings).toEqual([{ kind: 'no-text' }]);
});

test('nothing that a document type declares is expanded or passes for text', async () => {
  const hostile = `<!DOCTYPE nitf [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname"> <!ENTITY c "<p>forged</p>">]>
<nitf><body><body.content><p>Plain &b; &f; words.</p></body.content></body></nitf>`;
  expect((await readOne(readNitf, hostile)).text).toBe('Plain &b; &f; words.');
});
