import type { Difference, Side } from '../classify/comparison.ts';
import { githubMessage, githubProperty } from './escape-github.ts';
import { shorten } from './excerpt.ts';
import { factsOf } from './facts.ts';
import { allFindings, isMoveSource, LEVELS, type Level, levelOf } from './findings.ts';
import type { PairInput, ReportStyle } from './input.ts';
import { changeOf, labelOf } from './label.ts';
import { endOf } from './position.ts';
import { score } from './words/counting.ts';
import { en } from './words/en.ts';

/** GitHub shows ten annotations of each level a step, and drops the rest without a word. */
const MOST_A_LEVEL = 10;
/** Code units of each side in a message. */
const LONGEST = 120;

/** The commands of the runner for each level. */
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Workflow commands for GitHub Actions: an error for what tripped a gate, a warning for what matters, a notice for
 * boilerplate and editing. Cosmetic changes are counted in the first notice.
 */
export function github(input: PairInput, { tripped }: Pick<ReportStyle, 'tripped'>): string {
  const { comparison } = input;
  const found: Record<Level, Difference[]> = { error: [], warning: [], note: [] };
  for (const { difference } of allFindings(comparison.differences)) {
    const level = levelOf(difference, tripped);
    const isMinor = level === 'note' && (difference.ignored || difference.severity === 'cosmetic');
    if (!isMinor && !isMoveSource(difference)) found[level].push(difference);
  }
  const summaryLevel: Level = tripped.includes(comparison.verdict) ? 'error' : 'note';
  const lines = [command(summaryLevel, [], summary(input))];
  for (const level of LEVELS) {
    const room = MOST_A_LEVEL - (level === summaryLevel ? 1 : 0);
    lines.push(...annotations(input, level, found[level], room));
  }
  return lines.join('');
}

function annotations(input: PairInput, level: Level, found: readonly Difference[], room: number): readonly string[] {
  const shown = found.length > room ? found.slice(0, room - 1) : found;
  const lines = shown.map((difference) => {
    const { side, name } = place(input, difference);
    const end = endOf(side);
    const endLine = end.column === 1 && end.line > side.line ? end.line - 1 : end.line;
    const properties = [
      `file=${githubProperty(name)}`,
      `line=${side.line}`,
      endLine > side.line ? `endLine=${endLine}` : `col=${side.column}`,
      `title=${githubProperty(labelOf(difference, en))}`,
    ];
    return command(
      level,
      properties,
      changeOf(difference, (text) => shorten(text, LONGEST), en),
    );
  });
  const left = found.length - shown.length;
  return left === 0 ? lines : [...lines, command(level, [], `dedupe: ${en.change.more(left)} like these`)];
}

/** A difference is told where it stands in B, the text under review; what B lacks, where it stood in A. */
function place(input: PairInput, { a, b }: Difference): { readonly side: Side; readonly name: string } {
  const { comparison } = input;
  if (b.text === '' && a.text !== '') return { side: a, name: comparison.a.name };
  return { side: b, name: comparison.b.name };
}

function summary(input: PairInput): string {
  const { comparison } = input;
  const { verdict, similarity, a, b } = comparison;
  const facts = factsOf(comparison, en);
  const head = `${en.verdicts[verdict]} (${en.facts.score} ${score(similarity.score)}): ${a.name} → ${b.name}`;
  return [head, facts.paragraphs, facts.grave ?? '', ...facts.warnings].filter((each) => each !== '').join(' · ');
}

function command(level: Level, properties: readonly string[], text: string): string {
  const head = properties.length === 0 ? `title=dedupe` : properties.join(',');
  return `::${COMMANDS[level]} ${head}::${githubMessage(text)}\n`;
}
