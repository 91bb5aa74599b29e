import { CATEGORIES, type Category, SEVERITIES } from '../terms/category.ts';
import { htmlAttribute, htmlText } from './escape/html.ts';
import { changesHtml } from './html/changes.ts';
import { pageEnd, pageStart } from './html/frame.ts';
import { overviewHtml, SHADES, shadeOf } from './html/overview.ts';
import { SCRIPT } from './html/script.ts';
import { columnHeads, gridClass, sideBySide } from './html/side-by-side.ts';
import { VERSION } from './machine/tool.ts';
import type { Alarm } from './told/alarm.ts';
import { shortPair } from './told/document-names.ts';
import { allFindings } from './told/findings.ts';
import { factsOf } from './told/head-lines.ts';
import { MOST_SHOWN, type PairInput, type ReportStyle } from './told/input.ts';
import { type MarkedRow, markRows } from './told/marked-rows.ts';
import { rowsOf } from './told/rows.ts';
import { sharedPassages } from './told/shared-passages.ts';
import type { Words } from './words/catalogue.ts';
import { score } from './words/counting.ts';

/**
 * A comparison as one self-contained page, in pieces to be written one after another. The page asks for nothing from
 * outside, runs no script but its own and shows input as text only; without a script it loses keys and buttons.
 */
export function* html(input: PairInput, { words }: Pick<ReportStyle, 'words'>): Generator<string> {
  const rows = [...markRows(input, rowsOf(input))];
  const { comparison } = input;
  yield pageStart(`${words.verdicts[comparison.verdict]}: ${comparison.a.name} → ${comparison.b.name}`, words, SCRIPT);
  yield `<div class="page"><a class="skip" href="#texts">${words.page.skip}</a>\n`;
  yield header(input, words);
  yield '<main>\n';
  if (comparison.verdict === 'identical') yield `<p class="fine">${words.page.noChanges}</p>\n`;
  yield overview(input, rows, words);
  if (comparison.differences.length > 0) {
    yield `<section aria-labelledby="h-changes"><h2 id="h-changes">${words.page.changes}</h2>\n`;
    yield* changesHtml(input, words);
    yield '</section>\n';
  }
  yield `<section aria-labelledby="texts"><h2 id="texts" tabindex="-1">${words.page.texts}</h2>\n`;
  yield tools(input, words);
  yield `${columnHeads(input, words)}
<div class="${gridClass(input, rows)}" id="grid"><svg class="wire" id="wire" aria-hidden="true"></svg>
`;
  yield* sideBySide(input, rows, words);
  yield '</div></section>\n</main>\n';
  yield `${footer(input, words)}</div>\n`;
  yield bar(words) + pageEnd(SCRIPT);
}

function header(input: PairInput, words: Words): string {
  const { comparison } = input;
  const facts = factsOf(comparison, words);
  const { verdict, similarity, a, b, differences } = comparison;
  const found = [...allFindings(differences)].length;
  const lines = [
    `<li>${facts.paragraphs}</li>`,
    `<li>${facts.shares} · ${facts.resemblance}</li>`,
    facts.grave === null || (facts.alarm !== null && facts.hasGrave)
      ? ''
      : `<li class="${facts.hasGrave ? 'grave' : 'fine'}">${facts.grave}</li>`,
    facts.table === null ? '' : `<li>${facts.table}</li>`,
    ...sharedPassages(input, words).map((line) => `<li>${htmlText(line)}</li>`),
    ...facts.warnings.map((warning) => `<li class="warn">${htmlText(warning)}</li>`),
    found > MOST_SHOWN
      ? `<li class="warn">${words.change.notMarked(found, MOST_SHOWN)} ${words.change.allListed}</li>`
      : '',
  ];
  const [nameA, nameB] = shortPair(a.name, b.name);
  const told = `${words.facts.score} ${score(similarity.score, words, comparison.settings.threshold)} — ${words.verdictMeanings[verdict]}`;
  return `<header>${headline(facts.alarm, words.verdicts[verdict], told)}
<p class="names"><span class="x">A</span><bdi title="${htmlAttribute(a.name)}">${htmlText(nameA)}</bdi> → <span class="x">B</span><bdi title="${htmlAttribute(b.name)}">${htmlText(nameB)}</bdi></p>
<ul class="facts">${lines.join('')}</ul></header>
`;
}

/** What differs in substance outweighs the verdict; without that the verdict is the headline. */
function headline(alarm: Alarm | null, verdict: string, told: string): string {
  if (alarm === null) return `<h1>${verdict} <small>${told}</small></h1>`;
  return `<h1 class="alarm ${alarm.gravity}">${htmlText(alarm.text)}</h1>\n<p class="verdict"><b>${verdict}</b> ${told}</p>`;
}

function overview(input: PairInput, rows: readonly MarkedRow[], words: Words): string {
  const key = (shape: string, name: string) =>
    `<li><svg viewBox="0 0 22 16" aria-hidden="true"><rect ${shape} width="22" height="16"/></svg>${name}</li>`;
  const shades = [...new Set(rows.map(shadeOf))];
  const keys = [
    ...SHADES.filter((shade) => shades.includes(shade)).map((shade) =>
      key(`data-o="${shade}"`, shade === 'none' ? words.paragraphKinds.same : words.severities[shade]),
    ),
    ...(rows.some(({ row }) => row.kind !== 'moved' && (row.a === null || row.b === null))
      ? [key('class="o-alone" data-o="none"', words.page.inOne)]
      : []),
  ];
  return `<section aria-labelledby="h-overview"><h2 id="h-overview">${words.page.overview}</h2>
${overviewHtml(input, rows, words)}<ul class="keyed" aria-label="${words.page.legend}">${keys.join('')}</ul><p class="help">${words.page.overviewHelp}</p></section>
`;
}

function tools({ comparison }: PairInput, words: Words): string {
  const present = new Set<Category>();
  for (const { difference } of allFindings(comparison.differences)) present.add(difference.category);
  const severities = SEVERITIES.filter((severity) => comparison.summary.severities[severity] > 0).reverse();
  const box = (id: string, label: string) => `<label><input type="checkbox" id="${id}" checked>${label}</label>`;
  const unfold = `<button type="button" id="unfold" data-js hidden data-open="${words.page.openAll}" data-close="${words.page.closeAll}">${words.page.openAll}</button>`;
  if (present.size === 0) return `<div class="tools">${unfold}</div>\n`;
  return `<div class="tools" role="group" aria-label="${words.page.filters}"><label><input type="checkbox" id="only">${words.page.onlyWhatMatters}</label>
<details><summary>${words.page.filters}</summary>
<fieldset><legend>${words.page.bySeverity}</legend>${severities.map((each) => box(`s-${each}`, `<span class="m" data-s="${each}">${words.severities[each]}</span>`)).join('')}</fieldset>
<fieldset><legend>${words.page.byCategory}</legend>${CATEGORIES.filter((each) => present.has(each))
    .reverse()
    .map((each) => box(`c-${each}`, words.categories[each]))
    .join('')}</fieldset></details>
${unfold}</div>
`;
}

function footer({ comparison }: PairInput, words: Words): string {
  const { settings, similarity, a, b } = comparison;
  const rows = [
    ['resemblance', similarity.resemblance],
    ['containment A in B', similarity.containment.aInB],
    ['containment B in A', similarity.containment.bInA],
    ['coverage A in B', similarity.coverage.aInB],
    ['coverage B in A', similarity.coverage.bInA],
    ['score', similarity.score],
    ['threshold', settings.threshold],
    ['shingle size', settings.shingleSize],
    ['shingles A, B', `${a.shingles}, ${b.shingles}`],
    ['encoding A, B', `${a.encoding}, ${b.encoding}`],
    ['keep', settings.keep.join(', ') || '–'],
    ['ignore', settings.ignore.join(', ') || '–'],
  ].map(([name, value]) => `<dt>${name}</dt><dd>${htmlText(String(value))}</dd>`);
  return `<footer><p class="help keys" data-js hidden>${words.page.keys}</p><details><summary>${words.page.method}</summary><dl>${rows.join('')}</dl></details><p>dedupe ${VERSION}</p></footer>
`;
}

function bar(words: Words): string {
  return `<nav class="bar" id="bar" data-js hidden aria-label="${words.page.changes}" data-nothing="${words.page.nothingLeft}"><button type="button" id="previous" aria-keyshortcuts="p">← <kbd>p</kbd><span class="vh"> ${words.page.previous}</span></button><output id="place" for="next previous"></output><output id="told"></output><button type="button" id="next" aria-keyshortcuts="n"><kbd>n</kbd> →<span class="vh"> ${words.page.next}</span></button></nav>
`;
}
