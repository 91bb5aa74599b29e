import { githubMessage, githubProperty } from '../escape/github.ts';
import { LEVELS, type Level } from '../told/findings.ts';
import { en } from '../words/en.ts';

/** A remark that GitHub shows beside a line of a file, or above the log when it has no place. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  /** Begins with our own words, so that no input stands where a runner looks for a command. */
  readonly message: string;
  readonly place?: { readonly file: string; readonly line: number; readonly endLine: number; readonly column?: number };
}

/** GitHub shows ten annotations of each level a step, and drops the rest without a word. */
const MOST_A_LEVEL = 10;

/** The commands of the runner for each level. */
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands for GitHub Actions, the errors first; of more than ten of a level the last one counts the rest. */
export function annotate(annotations: readonly Annotation[]): string {
  return LEVELS.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    const shown = all.length > MOST_A_LEVEL ? all.slice(0, MOST_A_LEVEL - 1) : all;
    const left = all.length - shown.length;
    const rest: Annotation = { level, title: 'dedupe', message: `dedupe: ${en.change.more(left)} like these` };
    return (left > 0 ? [...shown, rest] : shown).map(command);
  }).join('');
}

function command({ level, title, message, place }: Annotation): string {
  const properties = [`title=${githubProperty(title)}`];
  if (place !== undefined) {
    const { file, line, endLine, column } = place;
    const where = endLine > line ? [`endLine=${endLine}`] : column === undefined ? [] : [`col=${column}`];
    properties.unshift(`file=${githubProperty(file)}`, `line=${line}`, ...where);
  }
  return `::${COMMANDS[level]} ${properties.join(',')}::${githubMessage(message)}\n`;
}
