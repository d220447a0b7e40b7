import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-files.ts'],
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    // One more than there are cores: tests of the desk wait for a browser much of their time.
    maxWorkers: availableParallelism() + 1,
    // Modules are loaded once for all test files of a worker: 41 of them take .72 of the processor time. So a module that tests
    // share keeps nothing that one test changes and another sees, and registers no hook when it is loaded.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
