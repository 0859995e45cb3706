import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-if-stale.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
