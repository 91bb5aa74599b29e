import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../../schema/config.schema.json' with { type: 'json' };
import { OPTIONS, type OptionName, optionSpec } from '../../../src/cli/option/options.ts';
import { readSettingsFile } from '../../../src/cli/option/read-settings-file.ts';
import { temporaryFolder } from '../../folders.ts';

const folder = temporaryFolder();
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Whether the program takes a settings file of this content. */
function isTaken(settings: unknown): boolean {
  const file = join(folder, 'settings.json');
  writeFileSync(file, JSON.stringify(settings));
  try {
    readSettingsFile(file);
    return true;
  } catch {
    return false;
  }
}

const VALUES: readonly unknown[] = [
  ...[true, false, null, 0, 1, 0.5, 1.5, -1, 2, 3, 100, 101, 1_000_000, 1_000_001, 'text', '', 'json', 'auto', 'ru'],
  ...[[], ['case'], ['number'], ['near-duplicate'], ['editorial'], [1], [['a', 'b']], [['a', 1]], [[]], {}],
];
const names = Object.keys(schema.properties);

describe('the published schema of the settings file', () => {
  it('has the options that may stand in a file, and what only a file can say', () => {
    const inFile = (Object.keys(OPTIONS) as OptionName[]).filter((name) => optionSpec(name).inFile);
    expect(new Set(names)).toEqual(new Set(['$schema', '//', 'equivalent', 'boilerplate', ...inFile]));
  });
  it('takes and refuses what the program takes and refuses', () => {
    for (const name of [...names, 'treshold', 'output', 'constructor']) {
      for (const value of VALUES) {
        const settings = { [name]: value };
        expect(isTaken(settings), JSON.stringify(settings)).toBe(validate(settings));
      }
    }
    for (const value of VALUES) {
      if (typeof value !== 'object' || value === null) expect(isTaken(value)).toBe(validate(value));
    }
  });
  it('explains every setting by the help of its option', () => {
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      const { flags, help, settingHelp, inFile } = optionSpec(name);
      if (!inFile || name === 'boilerplate') continue;
      expect(Object(schema.properties)[name]).toMatchObject({ description: `${settingHelp ?? help} (${flags})` });
    }
  });
});
