import { lstatSync } from 'node:fs';
import type { OptionName } from './options.ts';
import type { Settings } from './settings.ts';

/** The settings file of a folder, read from the current one only, never from beside the inputs. */
const SETTINGS_FILE = 'dedupe.config.json';

/**
 * Settings completed from the settings file: the one named by `--config`, else the one in the current folder if there
 * is one. The command line goes first. Throws a Failure for a file that cannot be read or holds unknown settings.
 */
export async function withSettingsFile(settings: Settings, options: readonly OptionName[]): Promise<Settings> {
  const path = settings.config ?? (lstatSync(SETTINGS_FILE, { throwIfNoEntry: false }) && SETTINGS_FILE);
  if (path === undefined) return settings;
  const { readSettingsFile } = await import('./read-settings-file.ts');
  const found = readSettingsFile(path);
  const used = Object.entries(found).filter(([name]) => options.some((option) => option === name));
  return { ...Object.fromEntries(used), ...settings };
}
