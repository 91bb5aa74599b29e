import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPieces, foldersPieces, scanPieces } from '../../src/report/report-many.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import { check, folders, scan, TEXT } from '../report/sample-many.ts';
import { BROWSER_PATH, ReportBrowser } from './browser.ts';
import { CONTRAST } from './in-page.ts';

const style = { words: wordsOf('ru'), tripped: [] };
const HOSTILE = `"><img src=x onerror=alert(1)>`;
const pages = (name?: string) => ({
  check: () => checkPieces({ result: check(name), textOf: () => TEXT }, 'html', style),
  scan: () => scanPieces(scan(name), 'html', style),
  folders: () => foldersPieces(folders(name), { trippedBy: () => [] }, 'html', style),
});
/** A browser on a busy machine; the pages themselves open at once. */
const PATIENCE = 60_000;

describe.skipIf(BROWSER_PATH === undefined)('the pages on many texts in Chromium', { timeout: PATIENCE }, () => {
  let browser: ReportBrowser;
  beforeAll(() => {
    browser = new ReportBrowser();
  });
  afterAll(() => browser.close());

  it.each(['check', 'scan', 'folders'] as const)(
    'show %s without a script, a complaint or a request',
    async (which) => {
      for (const name of ['plain', HOSTILE]) {
        const { page, complaints, requests } = await browser.open(pages(name)[which]());
        expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
        expect(await page.locator('script, img').count()).toBe(0);
        expect(await page.locator('h1').count()).toBe(1);
      }
    },
  );

  it.each(['check', 'scan', 'folders'] as const)('keep %s readable on every screen', async (which) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'dark'],
      [360, 'light'],
    ] as const) {
      const { page } = await browser.open(pages()[which](), { viewport: { width, height: 800 }, colorScheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.evaluate(CONTRAST)).toEqual([]);
    }
  });

  it('lead from the table to a text, and fold its further matches', async () => {
    const { page } = await browser.open(pages().check());
    await page.locator('.list a').first().click();
    expect(page.url()).toMatch(/#t1$/);
    expect(await page.locator('.mt td').first().isVisible()).toBe(true);
    expect(await page.locator('.mt').nth(1).locator('td').first().isVisible()).toBe(false);
  });
});
