import { createJudge } from '../../compare.ts';
import type { Command } from '../option/command.ts';
import { COMPARISON_OPTIONS, READING_OPTIONS, REPORT_OPTIONS } from '../option/shared.ts';

/** `dedupe scan PATH...`: the groups of near-duplicates inside a collection. */
export const scanCommand: Command = {
  name: 'scan',
  summary: 'Group the near-duplicates inside a collection',
  operands: ['<path...>'],
  options: [
    'sameForm',
    'summary',
    'pairs',
    'between',
    'representative',
    'keepList',
    'since',
    'until',
    'within',
    ...READING_OPTIONS,
    'allowEmpty',
    'boilerplate',
    'workers',
    ...REPORT_OPTIONS,
    ...COMPARISON_OPTIONS,
  ],
  examples: [
    ['dedupe scan archive/', 'copies in groups with their probable originals, and who quotes whom'],
    ['dedupe scan --between wire/ site/', 'what of the wire stands on the site, and nothing else'],
    ['dedupe scan archive/ --representative oldest --keep-list keep.tsv', 'what to keep and what to drop'],
    ['dedupe scan all.jsonl --json', 'the same for programs; {"id": …, "text": …} a line'],
  ],
  run: async (run) => (await import('./run-scan.ts')).runScan(run, createJudge),
};
