import { defineConfig } from 'vitest/config';

const pure = ['src/{language,time,story}/**/*.test.ts', 'src/timeline/layout/**/*.test.ts'];

/** Generous: a shared machine may be slow, and a property test runs hundreds of cases. */
const testTimeout = 60_000;

/** The pure layers run in plain Node and in three time zones: the result may depend on none. */
const pureIn = (zone: string) => ({
  test: { name: zone, environment: 'node', include: pure, env: { TZ: zone }, testTimeout },
});

const inNode = (name: string, include: string) => ({
  test: { name, environment: 'node', include: [include], testTimeout },
});

export default defineConfig({
  test: {
    projects: [
      pureIn('America/Los_Angeles'),
      pureIn('UTC'),
      pureIn('Pacific/Auckland'),
      inNode('prepare', 'src/prepare/**/*.test.ts'),
      inNode('site', 'src/{site,cli}/**/*.test.ts'),
      inNode('scripts', 'scripts/**/*.test.ts'),
      {
        test: {
          name: 'page',
          environment: 'jsdom',
          testTimeout,
          // The colours are tested as the style sheets have them.
          css: { include: [/[\\/]style[\\/]/] },
          include: [
            'src/{app,embed,panels}/**/*.test.{ts,tsx}',
            'src/timeline/{draw,interaction}/**/*.test.{ts,tsx}',
          ],
        },
      },
    ],
  },
});
