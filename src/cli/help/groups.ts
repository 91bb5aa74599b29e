import type { OptionName } from '../option/options.ts';

/** The groups of the help in the order in which a reader asks. */
const GROUPS: ReadonlyMap<string, ReadonlySet<OptionName>> = new Map([
  [
    'Output:',
    new Set<OptionName>([
      'format',
      'json',
      'output',
      'report',
      'all',
      'summary',
      'words',
      'sideBySide',
      'why',
      'color',
      'width',
      'pager',
      'uiLang',
      'quiet',
      'progress',
    ]),
  ],
  ['Gates:', new Set<OptionName>(['failOn', 'exitZero', 'strict', 'allowEmpty', 'baseline', 'writeBaseline'])],
  [
    'Comparison:',
    new Set<OptionName>(['threshold', 'minPassage', 'shingleSize', 'lang', 'keep', 'ignore', 'transliterate']),
  ],
  ['Settings:', new Set<OptionName>(['config', 'noConfig'])],
]);

/** What is read, and how. */
const INPUT_GROUP = 'Input and archive:';

/** The heading under which the help tells an option. */
export function groupOf(name: OptionName): string {
  for (const [heading, names] of GROUPS) if (names.has(name)) return heading;
  return INPUT_GROUP;
}
