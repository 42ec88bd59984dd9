import { defineConfig } from 'vitest/config';

const pure = ['src/{language,time,story}/**/*.test.ts', 'src/timeline/layout/**/*.test.ts'];

/** The pure layers run in plain Node and in three time zones: the result may depend on none. */
const pureIn = (zone: string) => ({
  test: { name: zone, environment: 'node', include: pure, env: { TZ: zone } },
});

export default defineConfig({
  test: {
    // Generous: a shared machine may be slow; a property test runs hundreds of cases.
    testTimeout: 60_000,
    projects: [
      pureIn('America/Los_Angeles'),
      pureIn('UTC'),
      pureIn('Pacific/Auckland'),
      { test: { name: 'prepare', environment: 'node', include: ['src/prepare/**/*.test.ts'] } },
      { test: { name: 'scripts', environment: 'node', include: ['scripts/**/*.test.ts'] } },
      {
        test: {
          name: 'page',
          environment: 'jsdom',
          // The colours are tested as the style sheets have them.
          css: { include: [/[\\/]style[\\/]/] },
          include: [
            'src/{app,panels}/**/*.test.{ts,tsx}',
            'src/timeline/{draw,move}/**/*.test.{ts,tsx}',
          ],
        },
      },
    ],
  },
});
