import { escapeTerminal } from './terminal.ts';

/** What runners look for anywhere in a line (`##[error]`, `##vso[…]`). */
const RUNNER_COMMAND = /##(?=[a-z]*\[)/gi;

/**
 * The message of a workflow command: one line, percent-encoded as actions/toolkit does it; invisible characters are
 * shown as escapes.
 */
export function githubMessage(text: string): string {
  return escapeTerminal(text).replace(RUNNER_COMMAND, '##\\').replace(/%/g, '%25');
}

/** A property of a workflow command: as a message, and colons and commas too. */
export function githubProperty(text: string): string {
  return githubMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
