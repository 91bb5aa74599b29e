import { htmlAttribute, htmlText } from '../escape-html.ts';
import { excerpt } from '../excerpt.ts';
import { countByCategory, type Finding, findingsByPart, type Part } from '../findings.ts';
import type { PairInput } from '../input.ts';
import type { Words } from '../words/en.ts';
import { explanation, label } from './cell.ts';

/** Rows of one part of the table; the rest is counted, and marked in the texts. */
const MOST_ROWS = 200;

/** The table of what changed, the gravest first; cosmetic changes are counted, not listed, unless they carry a note. */
export function* changesHtml(input: PairInput, words: Words): Generator<string> {
  const parts = findingsByPart(input.comparison);
  const noted = parts.cosmetic.filter(({ difference }) => difference.note !== undefined);
  yield* table(input, words, 'facts', parts.facts, true);
  yield* table(input, words, 'content', parts.content, true);
  yield* table(input, words, 'moved', parts.moved, true);
  yield* table(input, words, 'boilerplate', parts.boilerplate, true);
  yield* table(input, words, 'cosmetic', noted, true);
  yield* table(input, words, 'editorial', parts.editorial, parts.editorial.length <= FEW);
  yield counts(parts.cosmetic, words.parts.cosmetic, words);
  yield counts(parts.ignored, words.parts.ignored, words);
}

/** An unfolded list of edited wording longer than this would push the texts out of sight. */
const FEW = 8;

function* table(
  { textA, textB }: PairInput,
  words: Words,
  part: Part,
  findings: readonly Finding[],
  isOpen: boolean,
): Generator<string> {
  if (findings.length === 0) return;
  const name = headings(words)[part];
  yield `<details class="part p-${part}"${isOpen ? ' open' : ''}><summary><h3>${name}</h3> <span class="n">${findings.length}</span></summary>
<table><thead class="vh"><tr><th scope="col">${words.page.change}</th><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>
`;
  for (const { id, difference } of findings.slice(0, MOST_ROWS)) {
    const { a, b } = difference;
    const cell = (text: string, side: typeof a, tag: 'del' | 'ins') => {
      const other = side === a ? b : a;
      if (side.text === '' && (isWhole(other.text) || difference.severity === 'boilerplate'))
        return '<span class="no">—</span>';
      const { before, changed, after } = excerpt(text, side);
      const mark = changed === '' ? '' : `<${tag}>${htmlText(changed)}</${tag}>`;
      return isWhole(side.text) ? mark : `${htmlText(before)}${mark}${htmlText(after)}`;
    };
    const title = htmlAttribute(explanation(difference, words));
    yield `<tr data-c="${difference.category}" data-s="${difference.severity}"><th scope="row"><a href="#d${id}" title="${title}">${htmlText(label(difference, words))}</a><span class="at">${lines(a, b)}</span>${note(difference, words)}</th><td class="a" data-t="A"><bdi>${cell(textA, a, 'del')}</bdi></td><td class="b" data-t="B"><bdi>${cell(textB, b, 'ins')}</bdi></td></tr>
`;
  }
  yield '</tbody></table>';
  if (findings.length > MOST_ROWS) yield `<p class="more">${words.change.more(findings.length - MOST_ROWS)}</p>`;
  yield '</details>\n';
}

function headings(words: Words): Readonly<Record<Part, string>> {
  const { facts, moved, boilerplate, editorial, cosmetic, ignored, content } = words.parts;
  return { facts, content, moved, boilerplate, editorial, cosmetic, ignored };
}

/** A paragraph of its own needs no context. */
function isWhole(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}

function lines(
  a: { readonly text: string; readonly line: number },
  b: { readonly text: string; readonly line: number },
): string {
  return [a.text === '' ? '' : a.line, '→', b.text === '' ? '' : b.line].join(' ').trim();
}

function note(difference: Finding['difference'], words: Words): string {
  const parts = [
    difference.swap ? words.change.swapped : '',
    difference.inQuotation ? words.change.inQuotation : '',
    difference.note ?? '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<span class="note">${htmlText(parts.join(' · '))}</span>`;
}

function counts(findings: readonly Finding[], heading: string, words: Words): string {
  if (findings.length === 0) return '';
  const told = [...countByCategory(findings)].map(([category, count]) =>
    htmlText(words.categoryCount(count, category)),
  );
  return `<p class="counts"><b>${heading}</b> ${told.join(' · ')}</p>\n`;
}
