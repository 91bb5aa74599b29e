import { describe, expect, test } from 'vitest';
import { readNewsMl } from '../../../../src/read/document/news/newsml.ts';
import { markedLines, read, readOne } from './reading.ts';

const XHTML = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>slug</title></head><body>${body}</body></html></inlineXML>`;
const ITEM = (guid: string, headline: string, content: string, more = '') =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" standard="NewsML-G2">
<rightsInfo><copyrightHolder><name>Дала Ақпарат</name></copyrightHolder><usageTerms>Not before noon</usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Steppe Wire"/><versionCreated>2027-03-05T09:00:00Z</versionCreated><embargoed>2027-03-05T12:00:00Z</embargoed><edNote>Editors: hold</edNote></itemMeta>
<contentMeta><contentCreated>2027-03-04T18:30:00+05:00</contentCreated><creator><name>Сәуле Ахметова</name></creator>
<slugline>BRIDGE-3</slugline><headline>${headline}</headline>${more}<description role="drol:summary">A summary.</description></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;

describe('an item of NewsML-G2', () => {
  test('is its headline and its XHTML; nothing for editors is text', async () => {
    const item = ITEM('urn:1', 'Көпір ашылды', XHTML('<p>Қозғалыс таңертең <b>басталды</b>.</p><ul><li>бір</li></ul>'));
    const { text, meta } = await readOne(readNewsMl, item);
    expect(text).toBe('Көпір ашылды\nҚозғалыс таңертең басталды.\n- бір');
    expect(meta).toEqual({
      title: 'Көпір ашылды',
      author: 'Сәуле Ахметова',
      date: '2027-03-04T18:30:00+05:00',
      source: 'Steppe Wire',
    });
  });

  test('has its headline once where the body repeats it', async () => {
    const item = ITEM('urn:1', 'Мост открыт', XHTML('<h1>Мост\u00a0открыт</h1><p>Проезд свободен.</p>'));
    const story = await readOne(readNewsMl, item);
    expect(story.text).toBe('Мост\u00a0открыт\nПроезд свободен.');
    expect(markedLines(story, 'title')).toEqual(['Мост\u00a0открыт']);
  });

  test('names its byline, dateline and second headline', async () => {
    const more =
      '<headline role="hld:subHeadline">Four lanes</headline><by>By Ann Dell</by><dateline>ORLO, March 5</dateline>';
    const story = await readOne(readNewsMl, ITEM('urn:1', 'Bridge opens', XHTML('<p>Cars crossed at dawn.</p>'), more));
    expect(story.text).toBe('Bridge opens\nFour lanes\nBy Ann Dell\nORLO, March 5\nCars crossed at dawn.');
    expect(markedLines(story, 'subtitle')).toEqual(['Four lanes']);
    expect(markedLines(story, 'byline')).toEqual(['By Ann Dell']);
    expect(markedLines(story, 'dateline')).toEqual(['ORLO, March 5']);
  });

  test('may hold NITF, whose own head goes before that of the envelope', async () => {
    const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
<hedline><hl1>Bridge opens to cars</hl1></hedline><byline>By Ann Dell</byline></body.head><body.content><p>At dawn.</p></body.content></body></nitf></inlineXML>`;
    const { text, meta } = await readOne(readNewsMl, ITEM('urn:1', 'Bridge opens', nitf, '<by>Desk</by>'));
    expect(text).toBe('Bridge opens to cars\nBy Ann Dell\nAt dawn.');
    expect(meta).toMatchObject({ title: 'Bridge opens', author: 'Сәуле Ахметова' });
  });

  test('may hold plain text or escaped HTML as data', async () => {
    const plain = '<inlineData contenttype="text/plain">First line.\nSecond line &amp; more.</inlineData>';
    expect((await readOne(readNewsMl, ITEM('urn:1', 'Plain', plain))).text).toBe(
      'Plain\nFirst line.\nSecond line & more.',
    );
    const html = '<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>';
    expect((await readOne(readNewsMl, ITEM('urn:1', 'Html', html))).text).toBe('Html\nOne.\nTwo.');
  });

  test('of a picture is its caption, and none beside stories', async () => {
    const picture = ITEM('urn:p', 'Bridge at dawn', '<remoteContent href="p.jpg"/>').replace(
      'ninat:text',
      'ninat:picture',
    );
    const alone = await readOne(readNewsMl, picture);
    expect(alone.text).toBe('Bridge at dawn\nA summary.');
    expect(markedLines(alone, 'caption')).toEqual(['A summary.']);
    const message = `<newsMessage><itemSet>${ITEM('urn:1', 'Bridge', XHTML('<p>Open.</p>'))}${picture}</itemSet></newsMessage>`;
    expect((await readOne(readNewsMl, message)).text).toBe('Bridge\nOpen.');
  });
});

test('several items of a message are parts, known by their guid', async () => {
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2027-03-05T09:00:00Z</sent></header><itemSet>
${ITEM('urn:1', 'One', XHTML('<p>First.</p>'))}<packageItem guid="urn:0"><contentMeta><headline>Package</headline></contentMeta></packageItem>${ITEM('urn:2', 'Two', XHTML('<p>Second.</p>'))}</itemSet></newsMessage>`;
  const { own, parts } = await read(readNewsMl, message);
  expect(own).toBeNull();
  expect(parts.map((part) => [part.id, 'extracted' in part && part.extracted.text])).toEqual([
    ['urn:1', 'One\nFirst.'],
    ['urn:2', 'Two\nSecond.'],
  ]);
});

test('NewsML 1 is read: its lines, its text and the captions of its pictures', async () => {
  const file = `<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsEnvelope><DateAndTime>20270305T090000Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><DateId>20270305</DateId><PublicIdentifier>urn:old:1</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20270305T084500+0500</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Мост открыт</HeadLine><ByLine>Олег Тарасов</ByLine><DateLine>ОРЛО, 5 марта</DateLine><SlugLine>most-1</SlugLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="Лента Орло"/></Provider></AdministrativeMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>Проезд свободен.</p><p>Пробок нет.</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>Мост на рассвете.</p></DataContent></ContentItem></NewsComponent></NewsComponent>
</NewsComponent></NewsItem></NewsML>`;
  const story = await readOne(readNewsMl, file);
  expect(story.text).toBe('Мост открыт\nОлег Тарасов\nОРЛО, 5 марта\nПроезд свободен.\nПробок нет.\nМост на рассвете.');
  expect(markedLines(story, 'caption')).toEqual(['Мост на рассвете.']);
  expect(story.meta).toEqual({
    title: 'Мост открыт',
    author: 'Олег Тарасов',
    date: '2027-03-05T08:45:00+05:00',
    source: 'Лента Орло',
  });
});
