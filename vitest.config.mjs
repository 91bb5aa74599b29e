import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start what takes seconds: browsers, servers, shells, office programs, compilers. `npm test` leaves them out. */
const SLOW = [
  'test/archive/store/postgres/faults.test.ts',
  'test/archive/store/protocol.test.ts',
  'test/browser/**/*.test.ts',
  'test/cli/code-cache.test.ts',
  'test/cli/command/archive-crowd.test.ts',
  'test/cli/command/archive-server.test.ts',
  'test/cli/help/completion.test.ts',
  'test/cli/recipes.test.ts',
  'test/cli/workflows.test.ts',
  'test/library/**/*.test.ts',
  'test/page/page.test.ts',
  'test/report/machine/redline.test.ts',
];

/** Milliseconds: of a machine that does other things beside, three times what the slowest took there. */
const PATIENCE = 600_000;

const common = {
  setupFiles: ['test/setup.ts'],
  // Loading the modules anew for every file takes longer than most tests.
  isolate: false,
  // Tests start the real program and a real browser; on a loaded machine that takes its time, and no test asserts one.
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
};

export default defineConfig({
  test: {
    globalSetup: ['test/seed.ts', 'test/folders.ts', 'test/shared-build.ts'],
    // A test that starts a program waits for it: no core is to be left free for others.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SLOW],
          ...common,
        },
      },
      { test: { name: 'slow', include: SLOW, ...common } },
    ],
  },
});
