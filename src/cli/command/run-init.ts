import { writeFileSync } from 'node:fs';
import { Failure } from '../../read/failure.ts';
import { systemCode, systemReason } from '../../read/system-error.ts';
import { DEFAULT_THRESHOLD } from '../../settings.ts';
import { plainly, said } from '../../terms/said.ts';
import { DONE, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../option/command.ts';
import { helpOf } from '../option/command-formats.ts';
import { OPTIONS, type OptionName, optionSpec } from '../option/options.ts';
import { SETTINGS_FILE } from '../option/settings-file.ts';
import { inWords } from '../output/error-line.ts';
import { writeOut } from '../output/stdout.ts';
import type { CliWords } from '../words/cli-words.ts';
import { cliWords } from '../words/words.ts';

/** What the file has of the options: what a desk decides once. The rest is in the comment. */
const STARTER = { threshold: DEFAULT_THRESHOLD, ignore: [], equivalent: [], boilerplate: [] };

/** Writes the file, never over another one. */
export async function runInit({ settings }: Run): Promise<ExitCode> {
  const words = await cliWords(settings.uiLang);
  try {
    writeFileSync(SETTINGS_FILE, starter(words), { flag: 'wx' });
  } catch (error) {
    const code = systemCode(error);
    if (code === '') throw error;
    if (code === 'EEXIST') throw new Failure('usage', SETTINGS_FILE, 'is there already and stays as it is');
    throw new Failure('output', SETTINGS_FILE, said`the file cannot be written (${plainly(systemReason(code))})`);
  }
  if (settings.quiet !== true) writeOut([`${inWords(said`${SETTINGS_FILE} written`, words)}\n`]);
  return DONE;
}

/** What a setting does, by the words of a setting where the option is told as what turns it off. */
function effectOf(name: OptionName, words: CliWords | undefined): string {
  const spec = optionSpec(name);
  if (spec.settingHelp === undefined) return helpOf(name, {}, words);
  return words?.starter.settings[name] ?? spec.settingHelp;
}

/** JSON has no comments; the key "//" takes lines that nobody reads but people. */
function starter(words: CliWords | undefined): string {
  const names = (Object.keys(OPTIONS) as OptionName[]).filter((name) => optionSpec(name).inFile);
  const comment = [
    words?.starter.lead ??
      'The command line goes before this file; --no-config shuts it out. All settings, and what each of them does:',
    ...names.filter((name) => name !== 'boilerplate').map((name) => `${name}: ${effectOf(name, words)}`),
    words?.starter.equivalent ??
      'equivalent: groups of phrases that mean the same: [["WHO", "World Health Organization"]]',
    words?.starter.boilerplate ??
      'boilerplate: patterns of whole lines that belong to no story: ["Read us on .{1,40}"]',
  ];
  const settings = { $schema: './node_modules/press-dedupe/schema/config.schema.json', '//': comment, ...STARTER };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
