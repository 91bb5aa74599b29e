import type { AnyFormat } from '../../report/formats.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { OptionName } from './options.ts';
import type { Settings } from './settings.ts';

/** What a command needs to run: operands as given, settings with the settings file already applied. */
export interface Run {
  readonly operands: readonly string[];
  readonly settings: Settings;
  /** What the command line alone says. */
  readonly given: Settings;
  /** All commands, for those that tell about commands. */
  readonly commands: readonly Command[];
}

/** A command of the program. What it needs in code belongs behind `run`, loaded lazily where it is rarely used. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Operands in the notation of the help: `<file>`, `[file]`, `<file...>`. */
  readonly operands: readonly string[];
  readonly options: readonly OptionName[];
  /** The formats it is told in, where these are not the usual ones. */
  readonly formats?: readonly AnyFormat[];
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  readonly run: (run: Run) => ExitCode | Promise<ExitCode>;
}
