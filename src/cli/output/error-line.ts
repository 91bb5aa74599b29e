import { withoutSecrets } from '../../archive/store/address.ts';
import { type Failure, isFailure } from '../../read/failure.ts';
import { defuseLine, escapeTerminal } from '../../report/escape/terminal.ts';
import { cutEnd, cutMiddle } from '../../report/terminal/width.ts';
import { plainly, type Said, spoken } from '../../terms/said.ts';
import type { CliWords } from '../words/cli-words.ts';

/** Longest error line in characters, without its line end, and what a name may take of it. */
const LONGEST_LINE = 599;
const LONGEST_NAME = 200;

/** What is told of a failure. */
type ToldFailure = Pick<Failure, 'code' | 'message' | 'path' | 'reason'>;

/** What went wrong as `dedupe: NAME: reason`: one line, nothing in it that a terminal or a CI runner acts on. */
export function errorLine(failure: Pick<Failure, 'message' | 'path'>): string {
  return line([failure.path, failure.message]);
}

/** The same in the words of another language: what has none there is told by its kind, with the English reason. */
export function wordedLine(failure: ToldFailure, { codes, reasons }: CliWords): string {
  const { code, path, message, reason } = failure;
  const isKnown = Object.hasOwn(reasons, reason.sentence);
  const told = isKnown ? inWords(reason, { reasons }) : `${codes[code]} (${message})`;
  return line([path, told]);
}

/** A sentence in the words of a language; English where it has none. */
export function inWords(told: Said, words: Pick<CliWords, 'reasons'> | undefined): string {
  return spoken(told, (sentence) => words?.reasons[sentence] ?? sentence);
}

/** Something doubtful about an input, in the same form. */
export function warningLine(name: string, warning: string, word = 'warning'): string {
  return line([name, `${word}: ${warning}`]);
}

function line([name, message]: readonly [name: string | null, message: string]): string {
  const concerned = name === null ? '' : `${shownName(withoutSecrets(name))}: `;
  return cutEnd(defuseLine(`dedupe: ${concerned}${escapeTerminal(withoutSecrets(message))}`), LONGEST_LINE);
}

/** A file name fit for a message: escaped, and shortened in the middle when it is very long. */
function shownName(name: string): string {
  return name === '' ? "''" : cutMiddle(escapeTerminal(name), LONGEST_NAME);
}

/** Any error as the message of a line: known failures by their reason, defects with a request to report them. */
export function asFailure(error: unknown): ToldFailure {
  if (isFailure(error)) return error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `internal error, please report it: ${reason}`;
  return { code: 'internal', path: null, message, reason: plainly(message) };
}
