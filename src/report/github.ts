import type { Category } from '../classify/category.ts';
import type { Difference, Side } from '../classify/comparison.ts';
import { githubMessage, githubProperty } from './escape-github.ts';
import { shorten } from './excerpt.ts';
import { factsOf } from './facts.ts';
import { allFindings, isMoveSource, matters } from './findings.ts';
import type { PairInput, ReportStyle } from './input.ts';
import { labelOf, notesOf } from './label.ts';
import { score } from './words/counting.ts';
import { en } from './words/en.ts';

/** GitHub shows ten annotations of each level a step, and drops the rest without a word. */
const MOST_A_LEVEL = 10;
/** Code units of each side in a message. */
const LONGEST = 120;

const LEVELS = ['error', 'warning', 'notice'] as const;
type Level = (typeof LEVELS)[number];

/**
 * Workflow commands for GitHub Actions: an error for what tripped a gate, a warning for what matters, a notice for
 * boilerplate and editing. Cosmetic changes are counted in the first notice.
 */
export function github(input: PairInput, { tripped }: Pick<ReportStyle, 'tripped'>): string {
  const { comparison } = input;
  const found: Record<Level, Difference[]> = { error: [], warning: [], notice: [] };
  for (const { difference } of allFindings(comparison.differences)) {
    const level = isMoveSource(difference) ? null : levelOf(difference, tripped);
    if (level !== null) found[level].push(difference);
  }
  const verdictTripped = tripped.includes(comparison.verdict);
  const lines = [command(verdictTripped ? 'error' : 'notice', [], summary(input))];
  for (const level of LEVELS) {
    const room = MOST_A_LEVEL - (level === (verdictTripped ? 'error' : 'notice') ? 1 : 0);
    lines.push(...annotations(input, level, found[level], room));
  }
  return lines.join('');
}

function levelOf(difference: Difference, tripped: readonly string[]): Level | null {
  if (difference.ignored) return null;
  const terms = [difference.severity, difference.category, ...(difference.also ?? [])];
  if (terms.some((term) => tripped.includes(term))) return 'error';
  if (matters(difference)) return 'warning';
  return difference.severity === 'cosmetic' ? null : 'notice';
}

function annotations(input: PairInput, level: Level, found: readonly Difference[], room: number): readonly string[] {
  const shown = found.length > room ? found.slice(0, room - 1) : found;
  const lines = shown.map((difference) => {
    const { side, name } = place(input, difference);
    const lastLine = side.text.split(/\r\n?|\n/).filter((line) => line !== '').length - 1;
    const properties = [
      `file=${githubProperty(name)}`,
      `line=${side.line}`,
      ...(lastLine > 0 ? [`endLine=${side.line + lastLine}`] : [`col=${side.column}`]),
      `title=${githubProperty(labelOf(difference, en))}`,
    ];
    return command(level, properties, message(difference));
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

/** Categories whose name tells already whether the text came or went. */
const OWN_FATE: ReadonlySet<Category> = new Set(['inserted', 'deleted', 'moved']);

/** Begins with our own words, so that no input can stand where a runner looks for a command. */
function message(difference: Difference): string {
  const { a, b } = difference;
  const say = (side: Side) => shorten(side.text.trim(), LONGEST);
  const isReplaced = a.text.trim() !== '' && b.text.trim() !== '';
  const change = isReplaced ? `${say(a)} → ${say(b)}` : say(a.text.trim() === '' ? b : a);
  const fate = b.text.trim() === '' ? en.change.removed : en.change.added;
  const label = isReplaced || OWN_FATE.has(difference.category) ? '' : ` ${fate}`;
  return [`${labelOf(difference, en)}${label}: ${change}`, ...notesOf(difference, en)].join(' · ');
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
  return `::${level} ${head}::${githubMessage(text)}\n`;
}
