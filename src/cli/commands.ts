import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { normaliseCommand } from './normalise.ts';

/** Every command, one line each; the first is the one that runs when none is named. */
export const COMMANDS: readonly [Command, ...Command[]] = [compareCommand, normaliseCommand];
