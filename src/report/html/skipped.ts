import type { Skipped } from '../../terms/skipped.ts';
import { htmlText } from '../escape/html.ts';
import type { Words } from '../words/catalogue.ts';

/** Files named on the page; the JSON report names all. */
const MOST_NAMED = 500;

/** What could not be read, and why, folded. */
export function skippedHtml(skipped: readonly Skipped[], words: Words): string {
  if (skipped.length === 0) return '';
  const items = skipped
    .slice(0, MOST_NAMED)
    .map(({ path, said }) => `<li><bdi>${htmlText(path)}</bdi>: ${htmlText(words.spoken(said))}</li>`);
  return `<details class="skipped"><summary>${words.archive.skipped(skipped.length)}</summary><ul>${items.join('')}</ul></details>\n`;
}
