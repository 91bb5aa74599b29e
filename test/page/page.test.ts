import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_PATH, QUIET } from '../browser/browser.ts';
import { builtOnce } from '../cli/program.ts';
import { temporaryFolder } from '../folders.ts';

const ROOT = join(__dirname, '..', '..');
const folder = temporaryFolder();
const file = join(folder, 'dedupe.html');
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

const RELEASE = 'The board did not approve five projects on Monday, the ministry said, and will meet again in May.';
const PUBLISHED = RELEASE.replace('did not approve', 'approved');
const HOSTILE = `</textarea></script><img src=x onerror=alert(1)>${RELEASE}`;

beforeAll(() => {
  writeFileSync(file, readFileSync(join(builtOnce(), 'page.html')));
});

describe.each([
  ['Chromium', 'chrome', BROWSER_PATH, QUIET],
  ['Firefox', 'firefox', FIREFOX, []],
] as const)('the page in %s', (_, name, executablePath, args) => {
  describe.skipIf(executablePath === undefined)('opened from a file', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await puppeteer.launch({ browser: name, executablePath: executablePath ?? '', args: [...args] });
    });
    afterAll(() => browser.close());

    async function open(): Promise<{ readonly page: Page; readonly complaints: string[]; readonly asked: string[] }> {
      const page = await browser.newPage();
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message());
        void dialog.dismiss();
      });
      const address = pathToFileURL(file).href;
      page.on('request', (request) => {
        if (/^(?:https?|ftp|ws)/.test(request.url())) asked.push(request.url());
      });
      await page.goto(address);
      return { page, complaints, asked };
    }

    async function told(page: Page): Promise<Frame> {
      await page.click('#compare');
      await page.waitForSelector('body.told');
      const frame = await (await page.$('#frame'))?.contentFrame();
      if (frame == null) throw new Error('no report');
      await frame.waitForSelector('h1');
      return frame;
    }

    const headOf = (frame: Frame): Promise<string | null> => frame.$eval('h1', (head) => head.textContent);

    it('compares two texts that were pasted, and asks for nothing', async () => {
      const { page, complaints, asked } = await open();
      await page.type('#text-a', RELEASE);
      await page.type('#text-b', PUBLISHED);
      const frame = await told(page);
      expect(await headOf(frame)).toMatch(/^1 negation changed/);
      await frame.click('#next');
      expect(await frame.$eval('#place', (place) => place.textContent)).toMatch(/^1 \//);
      expect({ complaints, asked }).toEqual({ complaints: [], asked: [] });
    });

    it('takes files in any encoding, and speaks Russian and Kazakh', async () => {
      const { page } = await open();
      const names = ['ru-republication/a.txt', 'ru-republication/b.txt'].map((each) =>
        join(ROOT, 'fixtures/pairs', each),
      );
      for (const [at, side] of ['a', 'b'].entries()) {
        const input = (await page.$(`#file-${side}`)) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(names[at] ?? '');
      }
      await page.waitForFunction("document.getElementById('name-b').textContent === 'b.txt'");
      await page.select('#language', 'ru');
      expect(await headOf(await told(page))).toMatch(/^Изменены: /);
      await page.click('#back');
      await page.select('#language', 'kk');
      expect(await headOf(await told(page))).toMatch(/^Өзгерген: /);
    });

    it('takes documents', async () => {
      const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
      const document = `<w:document ${W}><w:body><w:p><w:r><w:t>${RELEASE}</w:t></w:r></w:p></w:body></w:document>`;
      const types =
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
      const relations =
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
      const files = { '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document };
      writeFileSync(
        join(folder, 'release.docx'),
        zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
      );
      writeFileSync(
        join(folder, 'release.eml'),
        `From: Ann <a@b.example>\nTo: c@d.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(PUBLISHED).toString('base64')}\n`,
      );
      const { page, complaints, asked } = await open();
      for (const [side, name] of [
        ['a', 'release.docx'],
        ['b', 'release.eml'],
      ] as const) {
        const input = (await page.$(`#file-${side}`)) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(join(folder, name));
        await page.waitForFunction(`document.getElementById('name-${side}').textContent === '${name}'`);
      }
      expect(await headOf(await told(page))).toMatch(/^1 negation changed/);
      expect({ complaints, asked }).toEqual({ complaints: [], asked: [] });
    });

    it('keeps hostile texts inert', async () => {
      const { page, complaints } = await open();
      await page.type('#text-a', HOSTILE);
      await page.type('#text-b', HOSTILE);
      const frame = await told(page);
      expect(await frame.$$('img')).toHaveLength(0);
      expect(complaints).toEqual([]);
    });

    it('says what is wrong with a file that is no text', async () => {
      writeFileSync(join(folder, 'x.bin'), new Uint8Array(100));
      const { page } = await open();
      const input = (await page.$('#file-a')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, 'x.bin'));
      await page.waitForFunction("document.getElementById('name-a').textContent === 'x.bin'");
      await page.click('#compare');
      await page.waitForFunction("document.getElementById('status').textContent.startsWith('x.bin: ')");
    });
  });
});
