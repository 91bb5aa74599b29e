import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/read/document/sniff/sniff.ts';
import { isPlainAtFirstSight } from '../../../src/read/first-sight.ts';
import { compoundFile } from './office/compound.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const types = (main: string): string =>
  `<Types><Override PartName="/main.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`;
const ole = (...streams: readonly string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      ...streams.map((name) => Buffer.from(`${name}\0\0`, 'utf16le')),
    ]),
  );

const named = (stream: string): Uint8Array => new Uint8Array(Buffer.from(`${stream}\0`, 'utf16le'));

const SENTENCE = 'The council will replace every street lamp before winter.';
const NEWSML = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"/>';
const MAIL = 'From: a@b.example\r\nSubject: Lamps\r\nMIME-Version: 1.0\r\n\r\n';

describe('what a file is, whatever its name', () => {
  const kinds: readonly (readonly [what: string, kind: string, bytes: Uint8Array])[] = [
    ['a PDF', 'pdf', latin1('%PDF-1.7\n%\xe2\xe3\n1 0 obj\n')],
    ['a PDF behind other bytes', 'pdf', latin1('junk\n%PDF-1.4\n1 0 obj\n<<>>')],
    [
      'a Word document',
      'docx',
      zip({ '[Content_Types].xml': types('openxmlformats-officedocument.wordprocessingml.document') }),
    ],
    ['one whose list of contents is no list', 'docx', zip({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    [
      'a spreadsheet',
      'xlsx',
      zip({ '[Content_Types].xml': types('openxmlformats-officedocument.spreadsheetml.sheet') }),
    ],
    ['a presentation', 'pptx', zip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
    ['an OpenDocument text', 'odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
    ['an OpenDocument spreadsheet', 'ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['a book', 'epub', zip({ mimetype: 'application/epub+zip' })],
    ['an archive', 'zip', zip({ 'a.txt': SENTENCE, 'word/notes.txt': SENTENCE })],
    ['an old Word document', 'doc', ole('Root Entry', 'WordDocument', '1Table')],
    ['one in which slides are embedded', 'doc', compoundFile({ WordDocument: named('PowerPoint Document') })],
    ['an old spreadsheet in which a text is embedded', 'xls', compoundFile({ Workbook: named('WordDocument') })],
    ['an old spreadsheet', 'xls', ole('Root Entry', 'Workbook')],
    ['an Outlook message', 'msg', ole('Root Entry', '__properties_version1.0')],
    ['an encrypted document', 'encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['RTF', 'rtf', latin1('{\\rtf1\\ansi text}')],
    ['a page', 'html', utf8(`<!DOCTYPE html><title>x</title><p>${SENTENCE}`)],
    ['a page in UTF-16', 'html', utf16(`<html><p>${SENTENCE}</p></html>`)],
    ['a page in windows-1251', 'html', cp1251('<html><body><p>Фонари заменят</p></body></html>')],
    ['a page behind a comment', 'html', utf8(`<!-- saved -->\n<HTML><P>${SENTENCE}`)],
    ['a piece of a page', 'html', utf8(`<p>${SENTENCE}</p>\n<p>${SENTENCE}</p>\n`)],
    ['XHTML', 'html', utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['NITF', 'nitf', utf8('<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head/></nitf>')],
    ['NITF behind declarations', 'nitf', utf8('<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a ">">]><nitf></nitf>')],
    ['NewsML-G2', 'newsml', utf8(NEWSML)],
    ['NewsML-G2 in UTF-16', 'newsml', utf16(`<?xml version="1.0" encoding="UTF-16"?>${NEWSML}`)],
    ['a feed', 'rss', utf8('<?xml version="1.0"?><rss version="2.0"><channel/></rss>')],
    ['an Atom feed', 'atom', utf8('<feed xmlns="http://www.w3.org/2005/Atom"></feed>')],
    ['a drawing', 'svg', utf8('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['mail', 'eml', utf8(`${MAIL}${SENTENCE}`)],
    ['mail as it was received', 'eml', utf8(`Received: from a\r\n\tby b; Mon, 1 Jun 2026\r\n${MAIL}`)],
    ['ninjs', 'ninjs', utf8(`{"uri":"x","headline":"Lamps","body_text":"${SENTENCE}"}`)],
    ['gzip', 'gz', latin1('\x1f\x8b\x08\0\0\0\0\0')],
    ['a PNG image', 'png', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['a JPEG image', 'jpeg', latin1('\xff\xd8\xff\xe0\0\x10JFIF\0')],
    ['a WebP image', 'webp', latin1('RIFF\x10\0\0\0WEBPVP8 ')],
    ['a HEIC image', 'heic', latin1('\0\0\0\x18ftypheic\0\0\0\0')],
    ['a video', 'mp4', latin1('\0\0\0\x20ftypisom\0\0\x02\0')],
    ['a recording', 'mp3', latin1('ID3\x03\0\0\0\0\0\x0f')],
    ['a program', 'exe', latin1('MZ\x90\0\x03\0\0\0')],
    ['what Outlook alone opens', 'tnef', latin1('\x78\x9f\x3e\x22\x01\0')],
    ['an invitation', 'calendar', utf8('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')],
    ['a business card', 'vcard', utf8('BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n')],
    ['an archive of another kind', 'rar', latin1('Rar!\x1a\x07\x01\0')],
  ];
  it.each(kinds)('%s is %s', (_, kind, bytes) => {
    for (const name of ['x', 'x.txt', 'x.docx']) {
      expect(sniff(bytes, name)).toBe(kind);
      expect(isPlainAtFirstSight(bytes, name)).toBe(false);
    }
  });
});

describe('a text', () => {
  const texts: readonly (readonly [what: string, text: string])[] = [
    ['that speaks of markup', 'Use <p> for a paragraph and <b> for bold letters.'],
    ['that begins with a tag', '<p> is the tag of a paragraph. Use <b> for bold letters.'],
    ['that begins with a sign', '<Фото> Улицы Алматы\nФонари заменят до зимы.'],
    ['in angle brackets', '<Not for publication>\n\nThe council will replace every street lamp.'],
    [
      'with a head like a letter',
      'From: the press office\nTo: all newsrooms\nSubject: lamps\n\nThe council will meet.',
    ],
    ['with a dated head', 'Date: 5 May 2026\nContact: Anna Lee\n\nThe council will meet.'],
    ['that speaks of PDF', `The header %PDF-1.7 opens the file. ${SENTENCE}`],
    ['that speaks of invitations', 'BEGIN:VCALENDAR is how an invitation begins.'],
    ['that names RTF', '{rtf} is what the file begins with.'],
    ['that begins with a bracket', '[Фото] Улицы Алматы'],
    ['that begins as archives do', 'PK and MZ are initials. GIF8 is none. BM is a brand. Rar! they cried.'],
    ['in braces', '{"Lamps", said the mayor}'],
    ['that plays a drawing', '<svg/onload=alert(1)>\nThe council will meet.'],
    ['of nothing', ''],
    ['of spaces', ' \n\n'],
  ];
  it.each(texts)('%s stays one, with and without a name that says more', (_, text) => {
    for (const name of ['x', 'x.txt', 'x.docx', 'x.pdf', 'x.rtf', 'x.zip'])
      for (const bytes of [utf8(text), utf16(text), utf8(`\uFEFF${text}`)]) expect(sniff(bytes, name)).toBe('text');
  });

  it('is no document at first sight', () => {
    for (const text of [SENTENCE, 'Фонари заменят', 'Көшедегі шамдар', '— Да, — сказал он.'])
      expect(isPlainAtFirstSight(utf8(text), 'x.txt')).toBe(true);
    expect(isPlainAtFirstSight(cp1251('Фонари заменят'), 'x.txt')).toBe(true);
  });
});

describe('a name decides', () => {
  const named: readonly (readonly [name: string, text: string, kind: string])[] = [
    ['x.md', '# Lamps\n\nThe council', 'md'],
    ['x.md', '<div align="center">Lamps</div>\n\n# More', 'md'],
    ['x.html', 'Lamps &amp; <b>wires</b>', 'html'],
    ['x.csv', 'id,text\n1,Lamps', 'csv'],
    ['x.TSV', 'id\ttext\n1\tLamps', 'tsv'],
    ['x.jsonl', '{"id":"1","headline":"x","uri":"y"}\n{"id":"2"}', 'jsonl'],
    ['x.json', '[{"id":"1","text":"Lamps"}]', 'json'],
    ['x.eml', 'Subject: Lamps\n\nThe council', 'eml'],
    ['x.txt', '<?xml version="1.0"?><orders><order/></orders>', 'text'],
    ['x.xml', '<?xml version="1.0"?><orders><order/></orders>', 'xml'],
    ['x', '<?xml version="1.0"?><orders><order/></orders>', 'xml'],
  ];
  it.each(named)('%s where the content leaves it open: %s', (name, text, kind) => {
    expect(sniff(utf8(text), name)).toBe(kind);
  });

  it('and never against the content', () => {
    expect(sniff(utf8(NEWSML), 'x.html')).toBe('newsml');
    expect(sniff(latin1('{\\rtf1 x}'), 'x.doc')).toBe('rtf');
    expect(sniff(utf8('<html></html>'), 'x.doc')).toBe('html');
    expect(sniff(utf8(SENTENCE), 'x.eml')).toBe('text');
  });
});
