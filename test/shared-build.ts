import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the one build that all tests of a run share (cli/program.ts makes it when a test first asks). */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dedupe-build-'));
  process.env.DEDUPE_TEST_BUILD = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
