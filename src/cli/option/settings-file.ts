import { lstatSync } from 'node:fs';
import { readHouse } from '../../annotate/role/house.ts';
import { Failure } from '../../read/failure.ts';
import type { OptionName } from './options.ts';
import type { Settings } from './settings.ts';

/** The settings file of a folder, read from the current one only, never from beside the inputs. */
export const SETTINGS_FILE = 'dedupe.config.json';

/**
 * Settings completed from the settings file: the one named by `--config`, else the one in the current folder if there
 * is one. The command line goes first. Throws a Failure for a file that cannot be read or holds unknown settings.
 */
export async function withSettingsFile(settings: Settings, options: readonly OptionName[]): Promise<Settings> {
  const path = settings.config ?? (lstatSync(SETTINGS_FILE, { throwIfNoEntry: false }) && SETTINGS_FILE);
  if (path === undefined) return settings;
  const { readSettingsFile } = await import('./read-settings-file.ts');
  const found = readSettingsFile(path);
  checkHouse(found, path);
  const taken = new Set<string>(['equivalent', 'standing', ...options]);
  const used = Object.entries(found).filter(([name, value]) => taken.has(name) && value !== undefined);
  return { ...Object.fromEntries(used), config: path, ...settings };
}

/** Refuses phrases and patterns that the comparison would refuse, before any text is read. */
function checkHouse({ equivalent = [], standing = [] }: Settings, path: string): void {
  try {
    readHouse(equivalent, standing);
  } catch (error) {
    throw error instanceof RangeError ? new Failure('usage', path, error.message) : error;
  }
}
