// Draws the pictures of docs/pictures/ from a fixture: the terminal, the report as a page and as paper. Needs a build
// and Chromium (CHROMIUM names another than Debian's). Look at what it drew before it is kept. What the terminal shows is
// kept as text as well, by which a test knows that the pictures are of today's answer.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, 'docs', 'pictures');
const PAIR = ['a.txt', 'b.txt'].map((name) => join('fixtures', 'pairs', 'ru-republication', name));
const BROWSER = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
/** Columns of the terminal that is drawn. */
const COLUMNS = 84;

if (BROWSER === undefined) {
  console.error('pictures: no Chromium here; CHROMIUM names one');
  process.exit(2);
}

const dedupe = (...args) =>
  execFileSync(process.execPath, [join('bin', 'dedupe.js'), ...args], { cwd: ROOT, encoding: 'utf8' });

/** What the codes of colours that the program writes look like; 0 and the like end them. */
const LOOKS = {
  1: 'font-weight:700',
  2: 'opacity:.6',
  4: 'text-decoration:underline',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#e3b341',
  34: 'color:#79c0ff',
  35: 'color:#d2a8ff',
  36: 'color:#76e3ea',
  90: 'color:#8b949e',
};
const ENDS = { 22: ['1', '2'], 24: ['4'], 39: ['31', '32', '33', '34', '35', '36', '90'] };

/** What the terminal takes for a change of colour. */
const CODE = new RegExp(`${String.fromCharCode(27)}\\[([0-9;]*)m`);

/** Text with colours of a terminal as HTML. */
function drawn(text) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  let on = [];
  return escaped
    .split(CODE)
    .map((part, at) => {
      if (at % 2 === 0)
        return on.length === 0 ? part : `<span style="${on.map((code) => LOOKS[code]).join(';')}">${part}</span>`;
      for (const code of part.split(';')) {
        if (code in LOOKS) on.push(code);
        else on = on.filter((open) => !(ENDS[code] ?? on).includes(open));
      }
      return '';
    })
    .join('');
}

const terminal = (command, output) => `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#fff}
pre{display:inline-block;margin:0;padding:20px 24px;border-radius:10px;background:#0d1117;color:#e6edf3;font:15px/1.4 "DejaVu Sans Mono",monospace}
</style><pre><span style="color:#7ee787">$</span> ${command}\n\n${drawn(output)}</pre>`;

const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
const work = mkdtempSync(join(tmpdir(), 'dedupe-pictures-'));
try {
  const page = await browser.newPage();
  await page.setContent(terminal('dedupe a.txt b.txt', dedupe(...PAIR, '--color', 'always', '--width', `${COLUMNS}`)));
  await page.locator('pre').screenshot({ path: join(PICTURES, 'terminal.png'), omitBackground: true });
  await page.close();
  writeFileSync(join(PICTURES, 'terminal.txt'), dedupe(...PAIR, '--color', 'never', '--width', `${COLUMNS}`));

  const report = join(work, 'report.html');
  dedupe(...PAIR, '--format', 'html', '-o', report);
  for (const [name, width, height, colorScheme] of [
    ['page-1400', 1400, 1000, 'light'],
    ['page-800', 800, 1000, 'light'],
    ['page-360', 360, 740, 'light'],
    ['page-dark', 1400, 1000, 'dark'],
  ]) {
    const sheet = await browser.newPage({ viewport: { width, height }, colorScheme });
    await sheet.goto(pathToFileURL(report).href);
    await sheet.screenshot({ path: join(PICTURES, `${name}.png`) });
    await sheet.close();
  }
  const paper = await browser.newPage({ viewport: { width: 794, height: 1123 }, colorScheme: 'light' });
  await paper.goto(pathToFileURL(report).href);
  await paper.emulateMedia({ media: 'print' });
  await paper.screenshot({ path: join(PICTURES, 'print.png') });
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
