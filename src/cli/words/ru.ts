import type { CliWords } from './cli-words.ts';
import { ruFailures } from './ru-failures.ts';
import { ruHelp } from './ru-help.ts';

/** The command line in Russian. */
export const ru: CliWords = { ...ruHelp, ...ruFailures };
