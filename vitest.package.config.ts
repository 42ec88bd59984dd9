import { defineConfig } from 'vitest/config';

/** The package as it would be published: packed once, and used as others would use it. */
export default defineConfig({
  test: {
    include: ['examples/*.test.ts'],
    globalSetup: 'examples/support/packOnce.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
