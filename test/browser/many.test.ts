import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { checkPieces, foldersPieces, scanPieces } from '../../src/report/report-many.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import { check, folders, scan, TEXT } from '../report/sample-many.ts';
import { BROWSER_PATH, ReportBrowser } from './browser.ts';
import { CONTRAST } from './in-page.ts';

const style = { words: wordsOf('ru'), tripped: [] };
const HOSTILE = `"><img src=x onerror=alert(1)>`;
const pages = (name?: string) => ({
  check: () => checkPieces({ result: check(name), textOf: () => TEXT, comparisonOf }, 'html', style),
  scan: () => scanPieces(scan(name), 'html', style),
  folders: () => foldersPieces(folders(name), { trippedBy: () => [] }, 'html', style),
});
const ARCHIVED = TEXT.replace('schools and', 'no schools, but');
const comparisonOf = () => ({ comparison: compare(ARCHIVED, TEXT), textA: ARCHIVED, textB: TEXT });
/** A browser on a busy machine; the pages themselves open at once. */
const PATIENCE = 600_000;

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
      await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.evaluate(CONTRAST)).toEqual([]);
    }
  });

  it('open a match beside the incoming text, and show there what changed', async () => {
    const { page } = await browser.open(pages().check());
    const both = page.locator('.both').first();
    expect(await both.locator('.row').first().isVisible()).toBe(false);
    await both.locator('summary').first().click();
    expect(await both.locator('.row.k-edited').isVisible()).toBe(true);
    expect(await both.locator('.a .tx').allTextContents()).toEqual(ARCHIVED.match(/.*\n/g));
    expect(await both.locator('.b .tx').allTextContents()).toEqual(TEXT.match(/.*\n/g));
  });

  it('lead from the table to a text, and fold its further matches', async () => {
    const { page } = await browser.open(pages().check());
    await page.locator('.list a').first().click();
    expect(page.url()).toMatch(/#t1$/);
    expect(await page.locator('.mt td').first().isVisible()).toBe(true);
    expect(await page.locator('.mt').nth(1).locator('td').first().isVisible()).toBe(false);
  });
});
