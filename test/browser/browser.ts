import { existsSync, rmSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { temporaryFolder } from '../folders.ts';

/** Where Debian and others put Chromium; without one the browser tests are skipped, and vitest says so. */
export const BROWSER_PATH = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that is open, with everything it complained about or asked for. */
export interface Opened {
  readonly page: Page;
  /** Console messages, errors and dialogs. */
  readonly complaints: readonly string[];
  /** Addresses asked for, the page's own left out. */
  readonly requests: readonly string[];
}

/** Opens reports in one browser; `close` when done. */
export class ReportBrowser {
  private readonly folder = temporaryFolder();
  private readonly browser: Promise<Browser>;

  constructor() {
    this.browser = chromium.launch({ executablePath: BROWSER_PATH ?? '', args: QUIET });
  }

  /** Opens a report from a file, as a reader would. */
  async open(pieces: Iterable<string>, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(this.folder, 'report.html');
    writeFileSync(file, [...pieces].join(''));
    // A page that still scrolls while it is clicked gets the click elsewhere on a slow machine.
    const still = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
    const context = await (await this.browser).newContext({ ...still, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    const url = pathToFileURL(file).href;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', async (dialog) => {
      complaints.push(dialog.message());
      await dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url) requests.push(request.url());
    });
    await page.goto(url);
    return { page, complaints, requests };
  }

  async close(): Promise<void> {
    await (await this.browser).close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What axe-core finds on a page: the rule and the element, a line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`,
  );
}
