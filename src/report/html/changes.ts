import type { Difference, DifferenceSide } from '../../result/comparison.ts';
import { htmlAttribute, htmlText } from '../escape/html.ts';
import { shownChange } from '../told/changed-part.ts';
import { excerpt } from '../told/excerpt.ts';
import { countByCategory, findingsByPart, type NumberedDifference } from '../told/findings.ts';
import type { PairInput } from '../told/input.ts';
import { labelOf, notesOf } from '../told/label.ts';
import { isWhole, linesOf, moveSources, type Section, sectionsOf, sidesOf } from '../told/sections.ts';
import type { Words } from '../words/catalogue.ts';
import { explanation } from './cell.ts';

/** Rows of one part of the table; the rest is counted here, and marked in the texts. */
const MOST_ROWS = 200;

/** The table of what changed, the gravest first; cosmetic changes are counted, not listed, unless they carry a note. */
export function* changesHtml(input: PairInput, words: Words): Generator<string> {
  const parts = findingsByPart(input.comparison);
  const sources = moveSources(input.comparison);
  for (const section of sectionsOf(input.comparison, words)) yield* table(input, section, sources, words);
  yield counts(parts.cosmetic, words.parts.cosmetic, words);
  yield counts(parts.ignored, words.parts.ignored, words);
}

function* table(
  input: PairInput,
  { name, heading, findings, isOpen }: Section,
  sources: ReadonlyMap<number, DifferenceSide>,
  words: Words,
): Generator<string> {
  yield `<details class="part p-${name}"${isOpen ? ' open' : ''}><summary><h3>${heading}</h3> <span class="n">${findings.length}</span></summary>
<table><thead><tr><th scope="col"><span class="vh">${words.page.change}</span></th><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>
`;
  for (const finding of findings.slice(0, MOST_ROWS)) yield changeRow(input, finding, sidesOf(finding, sources), words);
  yield '</tbody></table>';
  if (findings.length > MOST_ROWS) yield `<p class="more">${words.change.more(findings.length - MOST_ROWS)}</p>`;
  yield '</details>\n';
}

function changeRow(
  { textA, textB }: PairInput,
  { id, difference }: NumberedDifference,
  sides: { readonly a: DifferenceSide; readonly b: DifferenceSide },
  words: Words,
): string {
  const { a, b } = sides;
  const isAlone = isWhole(a.text) || isWhole(b.text) || difference.severity === 'boilerplate';
  const title = htmlAttribute(explanation(difference, words));
  return `<tr data-c="${difference.category}" data-s="${difference.severity}"><th scope="row"><a href="#d${id}" title="${title}">${htmlText(labelOf(difference, words))}</a><span class="at">${linesOf(sides)}</span>${note(difference, words)}</th><td data-t="A"><bdi>${change(textA, a, b, 'del', isAlone)}</bdi></td><td data-t="B"><bdi>${change(textB, b, a, 'ins', isAlone)}</bdi></td></tr>
`;
}

/** The changed words among their neighbours; a paragraph that stands alone needs none. */
function change(
  text: string,
  side: DifferenceSide,
  other: DifferenceSide,
  tag: 'del' | 'ins',
  isAlone: boolean,
): string {
  if (isAlone && side.text === '') return '<span class="no">—</span>';
  const { before, changed, after } = excerpt(text, side);
  if (isAlone) return `<${tag} class="w">${htmlText(changed)}</${tag}>`;
  const mark = changed === '' ? ghost(other, tag) : `<${tag}>${htmlText(changed)}</${tag}>`;
  return htmlText(before) + mark + htmlText(after);
}

/** What only the other text has here: struck where it went, with a plus where it will come. */
function ghost({ text }: DifferenceSide, tag: 'del' | 'ins'): string {
  const shown = htmlText(shownChange(text));
  return tag === 'ins' ? `<s class="gh">${shown}</s>` : `<span class="gh">+ ${shown}</span>`;
}

function note(difference: Difference, words: Words): string {
  const notes = notesOf(difference, words);
  return notes.length === 0 ? '' : `<span class="note">${htmlText(notes.join(' · '))}</span>`;
}

function counts(findings: readonly NumberedDifference[], heading: string, words: Words): string {
  if (findings.length === 0) return '';
  const told = [...countByCategory(findings)].map(([category, count]) =>
    htmlText(words.categoryCount(count, category)),
  );
  return `<p class="counts"><b>${heading}</b> ${told.join(' · ')}</p>\n`;
}
