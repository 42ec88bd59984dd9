import { defineConfig } from 'vitest/config';

/** The package as it would be published: packed once, and used as others would use it. */
export default defineConfig({
  test: {
    include: ['examples/*.test.ts'],
    globalSetup: 'examples/support/packOnce.ts',
    // Generous: the unit tests may run beside.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
