import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One temporary folder for all that a run of tests and the programs that it starts put there: it goes with the run,
 * also where a test failed or was ended. Hooks of a module that several test files share run for the first of them only.
 */
export default function setup(): () => void {
  const folder = temporaryFolder();
  // Servers run as another user.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new folder, which is gone after the run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dedupe-tests-'));
}
