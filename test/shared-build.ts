import { temporaryFolder } from './folders.ts';

/** A folder for the one build that all tests of a run share (cli/program.ts makes it when a test first asks). */
export default function setup(): void {
  process.env.DEDUPE_TEST_BUILD = temporaryFolder();
}
