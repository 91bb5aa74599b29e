import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DONE, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../option/command.ts';
import { destinationOf } from '../output/present.ts';

/** The page as the build made it. */
const PAGE = 'page.html';

/** Writes the page where it was asked for, whole or not at all. */
export function runPage({ settings }: Run): ExitCode {
  destinationOf(settings, [])([readFileSync(join(__dirname, PAGE), 'utf8')]);
  return DONE;
}
