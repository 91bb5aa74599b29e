import type { VerifiedMatch } from '../../archive/results.ts';
import type { Difference } from '../../result/comparison.ts';
import type { Category } from '../../terms/category.ts';
import { htmlText } from '../escape/html.ts';
import { shorten } from '../told/excerpt.ts';
import { labelOf } from '../told/label.ts';
import type { Words } from '../words/catalogue.ts';

/** Rows of one match; the JSON report has all. */
const MOST_ROWS = 50;
/** Code units of a side. */
const LONGEST = 300;

const TURNED: ReadonlyMap<Category, Category> = new Map([
  ['inserted', 'deleted'],
  ['deleted', 'inserted'],
]);

/** What differs in substance between an incoming text and its match, the archived side first: it was there before. */
export function matchChangesHtml({ changes }: VerifiedMatch, words: Words): string {
  const { substantive } = changes;
  if (substantive.length === 0) return '';
  const rows = substantive.slice(0, MOST_ROWS).map((difference) => rowOf(difference, words));
  const left = substantive.length - MOST_ROWS;
  const more = left > 0 ? `<p class="more">${words.change.more(left)}</p>` : '';
  return `<table><thead><tr><th scope="col"><span class="vh">${words.page.change}</span></th><th scope="col">${words.archive.match}</th><th scope="col">${words.archive.incoming}</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}`;
}

function rowOf(difference: Difference, words: Words): string {
  const { a, b, severity } = difference;
  // The incoming text is `a`: what it alone has was added to the archived one.
  const category = TURNED.get(difference.category) ?? difference.category;
  const lines = `${b.line} → ${a.line}`;
  return `<tr data-c="${category}" data-s="${severity}"><th scope="row">${htmlText(labelOf({ ...difference, category }, words))}<span class="at">${lines}</span></th><td><bdi>${side(b.text, 'del')}</bdi></td><td><bdi>${side(a.text, 'ins')}</bdi></td></tr>\n`;
}

function side(text: string, tag: 'del' | 'ins'): string {
  const shown = shorten(text.trim(), LONGEST);
  return shown === '' ? '<span class="no">—</span>' : `<${tag}>${htmlText(shown)}</${tag}>`;
}
