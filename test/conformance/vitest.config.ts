import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-files.ts'],
    setupFiles: ['test/seed.ts'],
    include: ['test/conformance/*.conformance.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
