import type { FailureCode } from '../../terms/failure-code.ts';
import type { OptionName } from '../option/options.ts';

/** A piece of work that takes its time. */
export type WorkStep = 'reading' | 'looking up' | 'comparing' | 'copying' | 'exporting';

/** What the help says of a command. */
interface CommandWords {
  readonly summary: string;
  /** What each example does, in the order of the command's examples. */
  readonly examples: readonly string[];
}

/** What the command line says in another language than English, whose words stand where they are used. */
export interface CliWords {
  readonly options: Readonly<Record<OptionName, string>>;
  /** Of `-h` and `-V`. */
  readonly help: string;
  readonly version: string;
  /** By the name of the command. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  /** The headings of the groups of options, by the English ones, and what stands around them. */
  readonly headings: Readonly<Record<string, string>>;
  /** By the exit codes as they are written. */
  readonly exitCodes: Readonly<Record<string, string>>;
  readonly documentation: string;
  /** The last line of the short help. */
  readonly more: (command: string) => string;
  readonly progress: {
    readonly steps: Readonly<Record<WorkStep, string>>;
    /** How long a step goes on. */
    readonly left: (count: number, unit: 's' | 'min' | 'h') => string;
  };
  /** The comment in the settings file that `init` writes. */
  readonly starter: {
    readonly lead: string;
    readonly equivalent: string;
    readonly boilerplate: string;
    /** Of options that are told as what turns a thing off: what the setting does. */
    readonly settings: Readonly<Partial<Record<OptionName, string>>>;
  };
  readonly warning: string;
  /** What each code of a failure says; told before the English reason where that has no words below. */
  readonly codes: Readonly<Record<FailureCode, string>>;
  /** Reasons by their English sentences, in which `{0}` and so on stand for the values. */
  readonly reasons: Readonly<Record<string, string>>;
}
