import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import type { PairInput } from '../../src/report/told/input.ts';
import { UI_LANGUAGES } from '../../src/report/words/ui-language.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import { block, release, sample } from '../report/sample.ts';
import { BROWSER_PATH, ReportBrowser, violations } from './browser.ts';
import { CONTRAST, SIDES } from './in-page.ts';

const pageOf = (input: PairInput, language: 'en' | 'ru' | 'kk' = 'en') => html(input, { words: wordsOf(language) });
/** A browser on a busy machine; the pages themselves open at once. */
const PATIENCE = 600_000;

describe.skipIf(BROWSER_PATH === undefined)('the HTML report in Chromium', { timeout: PATIENCE }, () => {
  let browser: ReportBrowser;
  beforeAll(() => {
    browser = new ReportBrowser();
  });
  afterAll(() => browser.close());

  it('opens without a complaint and asks for nothing', async () => {
    for (const language of UI_LANGUAGES) {
      const { complaints, requests } = await browser.open(pageOf(release(), language));
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    }
  });

  it('shows both texts whole: the page reads back as the texts', async () => {
    const input = release();
    const { page } = await browser.open(pageOf(input));
    expect(await page.evaluate(SIDES)).toEqual({ a: input.textA, b: input.textB });
  });

  it('keeps hostile texts inert', async () => {
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'\` onmouseover=alert(3) <!-- \0 \u202e \r\n`;
    const input = sample(
      [block('edited', hostile, [hostile, `${hostile}!`, 'wording', { note: hostile }], '\n')],
      'partial',
      [hostile, 'b'],
    );
    const { page, complaints, requests } = await browser.open(pageOf(input));
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    expect(await page.evaluate(SIDES)).toEqual({ a: input.textA, b: input.textB });
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
  });

  it('goes to the next and the previous change by key, and tells which it is', async () => {
    const { page } = await browser.open(pageOf(release()));
    const place = page.locator('#place');
    const lit = page.locator('.on');
    expect(await place.textContent()).toBe('0 / 14');
    await page.keyboard.press('n');
    expect(await place.textContent()).toBe('1 / 14');
    expect(await page.evaluate('document.activeElement.dataset.c')).toBe('number');
    expect(await lit.allTextContents()).toEqual(['450', '540']);
    expect(await page.locator('#told').textContent()).toBe('number · sum · substantive');
    await page.keyboard.press('n');
    expect(await lit.allTextContents()).toEqual(['June', 'July']);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await place.textContent()).toBe('14 / 14');
  });

  it('goes by button and by click too', async () => {
    const { page } = await browser.open(pageOf(release()));
    await page.locator('#next').click();
    expect(await page.locator('#place').textContent()).toBe('1 / 14');
    await page.locator('ins', { hasText: 'Saparov' }).last().click();
    expect(await page.locator('.on').allTextContents()).toEqual(['Asylov', 'Saparov']);
  });

  it('leaves only what matters, by key or box', async () => {
    const { page } = await browser.open(pageOf(release()));
    const rows = page.locator('.row:visible');
    const before = await rows.count();
    await page.keyboard.press('m');
    expect(await rows.count()).toBeLessThan(before);
    expect(await page.locator('.row:visible:not([data-m])').count()).toBe(0);
    expect(await page.locator('#place').textContent()).toBe('0 / 7');
    await page.locator('#only').click();
    expect(await rows.count()).toBe(before);
  });

  it('filters by severity and category, without a script too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await browser.open(pageOf(release()), { javaScriptEnabled });
      const line = (category: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('.tx [data-c=${category}]')).textDecorationLine`);
      expect([await line('number'), await line('quotes')]).toEqual(['underline', 'underline']);
      await page.locator('.tools summary').click();
      await page.locator('#c-number').uncheck();
      expect([await line('number'), await line('quotes')]).toEqual(['none', 'underline']);
      await page.locator('#s-cosmetic').uncheck();
      expect([await line('number'), await line('quotes')]).toEqual(['none', 'none']);
      expect(await page.locator('tr[data-c=number]:visible').count()).toBe(0);
    }
  });

  it('says when the filters leave nothing', async () => {
    const { page } = await browser.open(pageOf(sample([block('edited', 'a ', ['b', 'B', 'case'], '\n')])));
    await page.keyboard.press('m');
    expect(await page.locator('#place').textContent()).toBe('No change is left with these filters.');
  });

  it('offers no way to the next change where there is none', async () => {
    const { page, complaints } = await browser.open(pageOf(sample([block('same', 'One.\n')], 'identical')));
    await page.keyboard.press('n');
    expect(await page.locator('#bar').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('joins the ends of a move by a line and a click', async () => {
    const { page } = await browser.open(pageOf(release()));
    expect(await page.locator('#wire path').count()).toBe(1);
    await page.locator('#m1a').click();
    expect(page.url()).toMatch(/#m1b$/);
    expect(await page.locator('.mv:target').getAttribute('aria-label')).toBe('moved from line 3');
  });

  it('unfolds what is unchanged', async () => {
    const { page } = await browser.open(pageOf(release()));
    const hidden = page.locator('.fold .row').first();
    expect(await hidden.isVisible()).toBe(false);
    await page.locator('#unfold').click();
    expect(await hidden.isVisible()).toBe(true);
    expect(await page.locator('#unfold').textContent()).toBe('Fold unchanged');
  });

  it('leads from the table of changes to the place in the text', async () => {
    const { page } = await browser.open(pageOf(release()));
    await page.locator('tr[data-c=negation] a').click();
    expect(await page.locator('.m:target').textContent()).toBe('not ');
    expect(await page.locator('.m:target').isVisible()).toBe(true);
  });

  it('offers nothing that needs a script where there is none', async () => {
    const { page, complaints } = await browser.open(pageOf(release()), { javaScriptEnabled: false });
    expect(complaints).toEqual([]);
    expect(await page.locator('[data-js]:visible').count()).toBe(0);
    await page.locator('.fold summary').click();
    expect(await page.locator('.fold .row').first().isVisible()).toBe(true);
    await page.locator('#m1a').click();
    expect(page.url()).toMatch(/#m1b$/);
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)(
    'is readable at %i px in the %s: nothing sticks out, every contrast is 4.5 or more',
    async (width, colorScheme) => {
      const { page } = await browser.open(pageOf(release(), 'ru'), { viewport: { width, height: 800 }, colorScheme });
      await page.locator('.tools summary').click();
      await page.keyboard.press('n');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.evaluate(CONTRAST)).toEqual([]);
    },
  );

  it('stacks the two texts on a narrow screen', async () => {
    const { page } = await browser.open(pageOf(release()), { viewport: { width: 360, height: 800 } });
    const edited = page.locator('.row.k-edited').first();
    const [a, b] = [await edited.locator('.a').boundingBox(), await edited.locator('.b').boundingBox()];
    expect(a?.x).toBe(b?.x);
    expect((b?.y ?? 0) >= (a?.y ?? 0) + (a?.height ?? 0)).toBe(true);
  });

  it('has landmarks, one heading of the first level, and names for all controls', async () => {
    const { page } = await browser.open(pageOf(release()));
    const tree = await page.locator('body').ariaSnapshot();
    for (const landmark of ['banner', 'main', 'contentinfo', 'navigation "What changed"'])
      expect(tree).toContain(`- ${landmark}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(tree).not.toMatch(/- (?:button|checkbox|link)(?: \[|:|$)/m);
  });

  it.each(UI_LANGUAGES)('gives axe-core nothing to complain about in %s', async (language) => {
    const { page } = await browser.open(pageOf(release(), language), { bypassCSP: true });
    expect(await violations(page)).toEqual([]);
  });

  it('has the alarm as its headline, and the verdict where there is none', async () => {
    const { page } = await browser.open(pageOf(release()));
    expect(await page.locator('h1').textContent()).toBe('2 figures, 1 name, 1 negation changed · 1 passage removed');
    const { page: calm } = await browser.open(pageOf(sample([block('edited', 'a ', ['b', 'B', 'case'], '\n')])));
    expect(await calm.locator('h1').textContent()).toMatch(/^near-duplicate/);
  });

  it('shows a dropped word struck in the text that lacks it', async () => {
    const { page } = await browser.open(
      pageOf(sample([block('edited', 'The board did ', ['not ', '', 'negation'], 'agree.\n')])),
    );
    const shown = `getComputedStyle(document.querySelector('.b .pt'), '::before')`;
    expect(await page.evaluate(`${shown}.content`)).toBe('"not"');
    expect(await page.evaluate(`${shown}.textDecorationLine`)).toBe('line-through');
  });

  it('covers no text by its bar on a phone, and shows no key there', async () => {
    const { page } = await browser.open(pageOf(release()), { viewport: { width: 360, height: 640 } });
    const [text, bar] = [await page.locator('.page').boundingBox(), await page.locator('#bar').boundingBox()];
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(await page.locator('kbd:visible').count()).toBe(0);
    await page.locator('#next').click();
    expect(await page.locator('.on').last().isVisible()).toBe(true);
  });

  it('opens two texts of 5 MB, and finds its way in them', async () => {
    const line = 'The council tells how the work will be organised and who will answer for it in the end. ';
    const long = Array.from({ length: 4_000 }, (_, n) =>
      n % 10 === 0
        ? block('edited', line.repeat(14), [`${n}`, `${n + 1}`, 'number'], '.\n')
        : block('same', `${line.repeat(14)}${n}.\n`),
    );
    const input = sample(long);
    expect(input.textA.length).toBeGreaterThan(4_900_000);
    const { page, complaints } = await browser.open(pageOf(input));
    await page.keyboard.press('p');
    expect(await page.locator('#place').textContent()).toBe('400 / 400');
    expect(await page.locator('.on').last().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
