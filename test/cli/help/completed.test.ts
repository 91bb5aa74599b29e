import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/command/commands.ts';
import { flagsOf } from '../../../src/cli/help/completed.ts';

/** Columns that a menu of a shell leaves to a description beside the longest flag on a terminal of 80 to 100. */
const LONGEST = 72;

describe.each(COMMANDS)('what a shell says of the flags of $name', (command) => {
  const helps = flagsOf(command).map(({ help }) => help);

  it('is short', () => {
    for (const help of helps) expect(help.length, help).toBeLessThanOrEqual(LONGEST);
  });

  it('is another thing for each', () => {
    expect(new Set(helps).size).toBe(helps.length);
  });
});
