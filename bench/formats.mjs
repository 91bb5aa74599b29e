// What it costs to read a format: texts a second inside the process, and a whole run of `dedupe normalise`, each as a
// ratio to the same words as plain text. The documents are made here, of invented words.
//   node scripts/build.mjs --js && node bench/formats.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';

/** Paragraphs of a release of some 300 words. */
const PARAGRAPHS = 12;
/** Copies in the collection that is scanned; what one costs is the difference to an empty run, divided. */
const COPIES = 100;
const RUNS = 2;

const sentence = (n) =>
  `The council of ward ${n} will replace ${n * 7} street lamps before winter, and pays ${n * 3} thousand a month for it.`;
const lines = Array.from({ length: PARAGRAPHS }, (_, n) => sentence(n + 1));
const escaped = lines.map((line) => line.replaceAll('&', '&amp;'));
const packed = (files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const paragraphs = escaped.map((line) => `<p>${line}</p>`).join('');
const story = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs}</body></html>`;
const item = (name) =>
  `<item><title>Lamps</title><guid>${name}</guid><description>${paragraphs.replaceAll('<', '&lt;')}</description></item>`;
const entry = (name) =>
  `<entry><title>Lamps</title><id>${name}</id><content type="html">${paragraphs.replaceAll('<', '&lt;')}</content></entry>`;
const head =
  'From: a@b.example\r\nSubject: Lamps\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';

/** The same text in each format that can be written in a line. */
const DOCUMENTS = {
  txt: lines.join('\n'),
  docx: packed({
    '[Content_Types].xml': '',
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${escaped.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  }),
  odt: packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<o:document-content xmlns:o="${odf}:office:1.0" xmlns:text="${odf}:text:1.0"><o:body><o:text>${escaped.map((line) => `<text:p>${line}</text:p>`).join('')}</o:text></o:body></o:document-content>`,
  }),
  rtf: `{\\rtf1\\ansi ${lines.join('\\par ')}\\par}`,
  html: `<!doctype html><title>Lamps</title><article>${escaped.map((line) => `<p>${line}</p>`).join('')}</article>`,
  eml: head + lines.join('\r\n'),
  md: lines.join('\n\n'),
  pdf: pdfOf(lines),
  csv: `id,text\n1,"${lines.join('\n')}"\n`,
  tsv: `id\ttext\n1\t"${lines.join('\n')}"\n`,
  jsonl: `${JSON.stringify({ id: '1', text: lines.join('\n') })}\n`,
  zip: packed({ 'one.txt': lines.join('\n') }),
  'rss.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>Lamps</title>${item('1')}</channel></rss>`,
  'atom.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lamps</title>${entry('1')}</feed>`,
  'ninjs.json': JSON.stringify({ uri: 'urn:1', headline: 'Lamps', body_xhtml: paragraphs }),
  'newsml.xml': `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" version="1" standard="NewsML-G2"><contentSet><inlineXML contenttype="application/xhtml+xml">${story}</inlineXML></contentSet></newsItem>`,
  'nitf.xml': `<nitf><body><body.content>${escaped.map((line) => `<p>${line}</p>`).join('')}</body.content></body></nitf>`,
  'txt.gz': gzipSync(strToU8(lines.join('\n'))),
};

/** A page in Courier, line by line, as a program that lays out text writes it. */
function pdfOf(texts) {
  const shown = texts.flatMap((text) => text.match(/.{1,88}(?:\s|$)/g) ?? []);
  const drawn = shown
    .map((text, at) => `BT /F1 10 Tf 1 0 0 1 40 ${780 - at * 12} Tm (${text.trim()}) Tj ET`)
    .join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>',
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.7\n${body}trailer\n<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n`;
}

/** The document of Word 97 that LibreOffice makes of the plain text; nothing where it is not installed. */
function docOf(text) {
  writeFileSync(join(home, 'made.txt'), text);
  const profile = `-env:UserInstallation=file://${join(home, 'office')}`;
  const { status } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'doc', 'made.txt'], { cwd: home });
  return status === 0 ? readFileSync(join(home, 'made.doc')) : undefined;
}

const program = resolve('bin/dedupe.js');
const home = mkdtempSync(join(tmpdir(), 'dedupe-formats-'));
const counter = join(home, 'counter.cjs');
const spent = join(home, 'spent');
/** Seconds of CPU that a run takes, all its threads included: other work beside it counts for less than on the clock. */
const secondsOf = (args) => {
  const times = Array.from({ length: RUNS }, () => {
    const { status, stderr } = spawnSync(process.execPath, ['-r', counter, program, ...args], { cwd: home });
    if (status !== 0) throw new Error(String(stderr));
    return Number(readFileSync(spent, 'utf8')) / 1e6;
  });
  return Math.min(...times);
};

/** What a run for one document takes, and what each further one does. */
function costOf(format, contents) {
  const names = Array.from({ length: COPIES }, (_, copy) => `${copy}.${format}`);
  for (const name of names) writeFileSync(join(home, name), contents);
  const [first] = names;
  const dryRun = ['index', 'sync', '--dry-run', '--allow-empty', '--index', `${format}.idx`];
  const many = secondsOf([...dryRun, ...names]);
  const one = secondsOf([...dryRun, first]);
  return { start: secondsOf(['normalise', first]), each: Math.max(0, many - one) / (COPIES - 1) };
}

try {
  const count = "const { user, system } = process.cpuUsage(); require('node:fs').writeFileSync(";
  writeFileSync(counter, `process.on('exit', () => { ${count}${JSON.stringify(spent)}, String(user + system)); });`);
  const doc = docOf(lines.join('\n'));
  if (doc === undefined) console.log('doc is left out: LibreOffice, which makes it, is not installed');
  const ratio = (value, floor) => (floor === 0 ? '–' : (value / floor).toFixed(1)).padStart(8);
  console.log('format         start s   × .txt   texts/s   × .txt');
  let plain;
  for (const [format, contents] of Object.entries({ ...DOCUMENTS, ...(doc && { doc }) })) {
    const row = costOf(format, contents);
    plain ??= row;
    const { start, each } = row;
    const rate = each === 0 ? '–' : String(Math.round(1 / each));
    console.log(
      format.padEnd(13) +
        start.toFixed(3).padStart(9) +
        ratio(start, plain.start) +
        rate.padStart(10) +
        ratio(each, plain.each),
    );
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
