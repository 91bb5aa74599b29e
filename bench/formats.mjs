// What it costs to read a format: texts a second inside the process, and a whole run of `dedupe normalise`, each as a
// ratio to the same words as plain text. The documents are made here, of invented words.
//   node scripts/build.mjs --js && node bench/formats.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';

/** Paragraphs of a release of some 300 words. */
const PARAGRAPHS = 12;
/** Copies in the collection that is scanned; what one costs is the difference to an empty run, divided. */
const COPIES = 60;
const RUNS = 5;

const sentence = (n) =>
  `The council of ward ${n} will replace ${n * 7} street lamps before winter, and pays ${n * 3} thousand a month for it.`;
const lines = Array.from({ length: PARAGRAPHS }, (_, n) => sentence(n + 1));
const escaped = lines.map((line) => line.replaceAll('&', '&amp;'));
const packed = (files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const odf = 'urn:oasis:names:tc:opendocument:xmlns';
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
  'nitf.xml': `<nitf><body><body.content>${escaped.map((line) => `<p>${line}</p>`).join('')}</body.content></body></nitf>`,
  'txt.gz': gzipSync(strToU8(lines.join('\n'))),
};

const program = resolve('bin/dedupe.js');
const home = mkdtempSync(join(tmpdir(), 'dedupe-formats-'));
const secondsOf = (args) => {
  const times = Array.from({ length: RUNS }, () => {
    const begun = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: home });
    if (status !== 0) throw new Error(String(stderr));
    return Number(process.hrtime.bigint() - begun) / 1e9;
  });
  return Math.min(...times);
};

try {
  const rows = Object.entries(DOCUMENTS).map(([format, contents]) => {
    writeFileSync(join(home, `one.${format}`), contents);
    const copies = Array.from({ length: COPIES }, (_, copy) => [`${copy}.${format}`, contents]);
    for (const [name, bytes] of copies) writeFileSync(join(home, name), bytes);
    const start = secondsOf(['normalise', `one.${format}`]);
    const names = copies.map(([name]) => name);
    const many = secondsOf(['index', 'sync', '--dry-run', '--allow-empty', '--index', `${format}.idx`, ...names]);
    const none = secondsOf(['index', 'sync', '--dry-run', '--allow-empty', '--index', `${format}.idx`, names[0]]);
    return { format, start, each: Math.max(0, many - none) / (COPIES - 1) };
  });
  const [plain] = rows;
  console.log('format      start s   × .txt   texts/s   × .txt');
  for (const { format, start, each } of rows) {
    const ratio = (value, floor) => (floor === 0 ? '–' : (value / floor).toFixed(1)).padStart(8);
    const rate = each === 0 ? '–' : String(Math.round(1 / each));
    console.log(
      format.padEnd(10) +
        start.toFixed(3).padStart(9) +
        ratio(start, plain.start) +
        rate.padStart(10) +
        ratio(each, plain.each),
    );
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
