import type { DifferenceSide } from '../../result/comparison.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { excerpt } from '../told/excerpt.ts';
import { countByCategory, findingsByPart, type NumberedDifference } from '../told/findings.ts';
import { factsOf } from '../told/head-lines.ts';
import type { PairInput, ReportStyle } from '../told/input.ts';
import { labelOf, notesOf } from '../told/label.ts';
import { isWhole, linesOf, moveSources, type Section, sectionsOf, sidesOf } from '../told/sections.ts';
import { sharedPassages } from '../told/shared-passages.ts';
import type { Words } from '../words/catalogue.ts';
import { score } from '../words/counting.ts';

/** GitHub refuses a comment over 65,536 characters; what follows the tables needs a part of that. */
const BUDGET = 48_000;
/** Rows of one table: a comment is read, not searched. */
const MOST_ROWS = 25;

/**
 * A comparison as a comment on a pull request: the verdict and the facts, a table of what matters, the rest folded.
 * It fits into one comment whatever the texts are.
 */
export function markdown(input: PairInput, { words }: Pick<ReportStyle, 'words'>): string {
  const { comparison } = input;
  const facts = factsOf(comparison, words);
  const { verdict, similarity, a, b } = comparison;
  const shared = sharedPassages(input, words).map((line) => `\n- ${escapeMarkdown(line)}`);
  const head = [
    `### ${words.verdicts[verdict]} · ${words.facts.score} ${score(similarity.score, words)}`,
    `**A** ${escapeMarkdown(a.name)} → **B** ${escapeMarkdown(b.name)}  \n${words.verdictMeanings[verdict]}`,
    `- ${facts.paragraphs}\n- ${facts.shares} · ${facts.resemblance}${facts.grave === null ? '' : `\n- **${facts.grave}**`}${facts.table === null ? '' : `\n- ${facts.table}`}${shared.join('')}`,
    ...facts.warnings.map((warning) => `> ${escapeMarkdown(warning)}`),
  ];
  let left = BUDGET;
  const tables = sectionsOf(comparison, words).map((section) => {
    const table = tableOf(input, section, words, left);
    left -= table.length;
    return table;
  });
  const parts = findingsByPart(comparison);
  const tail = [
    counts(parts.cosmetic, words.parts.cosmetic, words),
    counts(parts.ignored, words.parts.ignored, words),
  ].filter((line) => line !== '');
  return `${[...head, ...tables, ...tail].join('\n\n')}\n`;
}

function tableOf(input: PairInput, section: Section, words: Words, budget: number): string {
  const { heading, findings, isOpen, name } = section;
  const sources = moveSources(input.comparison);
  const rows: string[] = [];
  let used = 0;
  for (const finding of findings.slice(0, MOST_ROWS)) {
    const row = rowOf(input, finding, sidesOf(finding, sources), words);
    used += row.length;
    if (used > budget) break;
    rows.push(row);
  }
  const left = findings.length - rows.length;
  const table = [`| ${words.page.change} | A | B |`, '|---|---|---|', ...rows].join('\n');
  const more = left > 0 ? `\n\n${words.change.more(left)}` : '';
  const title = `${heading} (${findings.length})`;
  if (isOpen && name !== 'boilerplate' && name !== 'editorial') return `**${title}**\n\n${table}${more}`;
  return `<details><summary>${title}</summary>\n\n${table}${more}\n\n</details>`;
}

function rowOf(
  { textA, textB }: PairInput,
  { difference }: NumberedDifference,
  sides: { readonly a: DifferenceSide; readonly b: DifferenceSide },
  words: Words,
): string {
  const { a, b } = sides;
  const isAlone = isWhole(a.text) || isWhole(b.text) || difference.severity === 'boilerplate';
  const what = [
    `**${escapeMarkdown(labelOf(difference, words))}**`,
    linesOf(sides),
    ...notesOf(difference, words).map(escapeMarkdown),
  ];
  return `| ${what.join('<br>')} | ${cell(textA, a, isAlone)} | ${cell(textB, b, isAlone)} |`;
}

function cell(text: string, side: DifferenceSide, isAlone: boolean): string {
  if (isAlone && side.text === '') return '—';
  const { before, changed, after } = excerpt(text, side);
  const mark = changed === '' ? '‸' : `<b>${escapeMarkdown(changed)}</b>`;
  return isAlone ? escapeMarkdown(changed) : escapeMarkdown(before) + mark + escapeMarkdown(after);
}

function counts(findings: readonly NumberedDifference[], heading: string, words: Words): string {
  if (findings.length === 0) return '';
  const told = [...countByCategory(findings)].map(([category, count]) =>
    escapeMarkdown(words.categoryCount(count, category)),
  );
  return `${heading}: ${told.join(' · ')}`;
}
