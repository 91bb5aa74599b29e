import { writeFileSync } from 'node:fs';
import { Failure } from '../../read/failure.ts';
import { plainly, said } from '../../read/said.ts';
import { systemCode, systemReason } from '../../read/system-error.ts';
import { DEFAULT_THRESHOLD } from '../../settings.ts';
import { DONE, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../option/command.ts';
import { OPTIONS, type OptionName, optionSpec } from '../option/options.ts';
import { SETTINGS_FILE } from '../option/settings-file.ts';
import { writeOut } from '../output/stdout.ts';

/** What the file has of the options: what a desk decides once. The rest is in the comment. */
const STARTER = { threshold: DEFAULT_THRESHOLD, ignore: [], equivalent: [], boilerplate: [] };

/** Writes the file, never over another one. */
export function runInit({ settings }: Run): ExitCode {
  try {
    writeFileSync(SETTINGS_FILE, starter(), { flag: 'wx' });
  } catch (error) {
    const code = systemCode(error);
    if (code === '') throw error;
    if (code === 'EEXIST') throw new Failure('usage', SETTINGS_FILE, 'is there already and stays as it is');
    throw new Failure('output', SETTINGS_FILE, said`the file cannot be written (${plainly(systemReason(code))})`);
  }
  if (settings.quiet !== true) writeOut([`${SETTINGS_FILE} written\n`]);
  return DONE;
}

/** JSON has no comments; the key "//" takes lines that nobody reads but people. */
function starter(): string {
  const names = (Object.keys(OPTIONS) as OptionName[]).filter((name) => optionSpec(name).inFile);
  const comment = [
    'The command line goes before this file; --no-config shuts it out. All settings, and what each of them does:',
    ...names
      .filter((name) => name !== 'boilerplate')
      .map((name) => `${name}: ${optionSpec(name).settingHelp ?? optionSpec(name).help}`),
    'equivalent: groups of phrases that mean the same: [["WHO", "World Health Organization"]]',
    'boilerplate: patterns of whole lines that belong to no story: ["Read us on .{1,40}"]',
  ];
  const settings = { $schema: './node_modules/press-dedupe/schema/config.schema.json', '//': comment, ...STARTER };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
