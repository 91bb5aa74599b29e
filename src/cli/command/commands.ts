import { completionCommand } from '../help/completion.ts';
import { explainCommand } from '../help/explain.ts';
import type { Command } from '../option/command.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { indexCommand } from './index.ts';
import { initCommand } from './init.ts';
import { normaliseCommand } from './normalise.ts';
import { pageCommand } from './page.ts';
import { scanCommand } from './scan.ts';

/** Every command, one line each; the first is the one that runs when none is named. */
export const COMMANDS: readonly [Command, ...Command[]] = [
  compareCommand,
  checkCommand,
  scanCommand,
  indexCommand,
  normaliseCommand,
  pageCommand,
  explainCommand,
  initCommand,
  completionCommand,
];
