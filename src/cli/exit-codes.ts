/** It was done, and no gate tripped. */
export const DONE = 0;
/** A gate tripped: `--fail-on` found what it names, or `check` found a copy. */
export const GATE = 1;
/** Usage, input or internal error, or damage found by `index verify`. */
export const FAILED = 2;

export type ExitCode = typeof DONE | typeof GATE | typeof FAILED;

/** Every exit code with its meaning, for the help. The last two are the shell's, after death by a signal. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  [String(DONE), 'done, and no gate tripped'],
  [String(GATE), 'a gate tripped (--fail-on; --exit-zero turns this into 0)'],
  [String(FAILED), 'usage, input or internal error'],
  ['130, 143', 'ended by SIGINT, SIGTERM'],
];
