import { compare, createJudge } from '../../compare.ts';
import type { Command } from '../option/command.ts';
import { COMPARISON_OPTIONS, READING_OPTIONS, REPORT_OPTIONS } from '../option/shared.ts';

/** `dedupe check FILE... --against WHERE`: have we run this, or a part of this, before? */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Have we run this, or a part of this, before?',
  operands: ['<file...>'],
  options: [
    'against',
    'index',
    'limit',
    'summary',
    'excludeSelf',
    'since',
    'until',
    'within',
    ...READING_OPTIONS,
    'allowEmpty',
    'root',
    'boilerplate',
    'baseline',
    'writeBaseline',
    'workers',
    ...REPORT_OPTIONS,
    ...COMPARISON_OPTIONS,
  ],
  examples: [
    ['dedupe check incoming.txt --against archive/', 'against every text of a folder'],
    ['dedupe check incoming.txt --against archive.idx', 'against an index: no need to read the archive again'],
    ['dedupe check new.jsonl --against all.jsonl --exclude-self', 'every line against all others'],
  ],
  run: async (run) => (await import('./run-check.ts')).runCheck(run, createJudge, compare),
};
