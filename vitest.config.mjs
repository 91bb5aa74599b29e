import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/shared-build.ts'],
    setupFiles: ['test/setup.ts'],
    // Tests start the real program and a real browser; on a loaded machine that takes its time, and no test asserts one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
