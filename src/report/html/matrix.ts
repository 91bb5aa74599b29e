import type { DocumentName, Member } from '../../archive/results.ts';
import { htmlText } from '../escape/html.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';

/** Members in a matrix; a wider one is neither read nor seen as a whole. */
const MOST_MEMBERS = 40;
/** A matrix of two says what the tree says. */
const LEAST_MEMBERS = 3;

/** The score of each pair of a group, darker where it is higher, with the number in every cell. */
export function matrixHtml(
  members: readonly Member[],
  scoreOf: (a: DocumentName, b: DocumentName) => number | undefined,
  nameOf: (name: DocumentName) => string,
  words: Words,
): string {
  if (members.length < LEAST_MEMBERS) return '';
  const shown = members.slice(0, MOST_MEMBERS);
  const cell = (a: Member, b: Member) => {
    if (a === b) return '<td class="self">·</td>';
    const value = scoreOf(a, b);
    if (value === undefined) return '<td></td>';
    return `<td class="t${Math.floor(Math.min(value, 0.999) * 10)}">${score(value, words)}</td>`;
  };
  const heads = shown.map((_, index) => `<th scope="col">${index + 1}</th>`).join('');
  const rows = shown.map(
    (member, index) =>
      `<tr><th scope="row"><b class="x">${index + 1}</b> <bdi>${htmlText(nameOf(member))}</bdi></th>${shown.map((other) => cell(member, other)).join('')}</tr>`,
  );
  const left = members.length - shown.length;
  const more = left > 0 ? `<p class="more">${words.change.more(left)}</p>` : '';
  return `<details class="part" open><summary><h3>${words.archive.matrix}</h3></summary><div class="wide" tabindex="0" role="region" aria-label="${words.archive.matrix}"><table class="mx"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${more}</details>\n`;
}
