import type { CliWords } from './cli-words.ts';
import { kkFailures } from './kk-failures.ts';
import { kkHelp } from './kk-help.ts';

/** The command line in Kazakh. */
export const kk: CliWords = { ...kkHelp, ...kkFailures };
