/** A bundle with the program in it (main.ts), as what starts it sees it. */
export interface ProgramBundle {
  readonly run: () => void;
  /** The command that ran and did not fail. */
  readonly ran?: string;
}

/** Commands that work on many texts: they and the whole program stand in one bundle, so that no second one is loaded. */
export const MANY_COMMANDS: ReadonlySet<string> = new Set(['check', 'scan', 'index']);
