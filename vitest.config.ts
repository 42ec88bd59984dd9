import { defineConfig } from 'vitest/config';
import { readPropertySettings } from './scripts/propertySettings.mjs';

const pure = ['src/{language,lazy,time,story}/**/*.test.ts', 'src/timeline/layout/**/*.test.ts'];

/** Words, pixels and texts of dates: there is no clock in them, and their properties are slow to try. */
const timeless = [
  'src/story/{collation,search}/**',
  'src/timeline/layout/{labels,marks,rows}/**',
  'src/timeline/layout/mirrorScene.test.ts',
  'src/time/edtf/library.test.ts',
];

/** Generous: a shared machine may be slow, and a property test runs hundreds of cases. */
const testTimeout = 60_000 * readPropertySettings(process.env).timesAsMany;

const setupFiles = ['./scripts/setUpProperties.ts'];

/** What runs without a document shares its process: to start one for each file doubles the time. */
const node = { environment: 'node', isolate: false, testTimeout, setupFiles } as const;

/** The pure layers run in plain Node and in three time zones: the result may depend on none. */
const pureIn = (zone: string, exclude: string[] = []) => ({
  test: { ...node, name: zone, include: pure, exclude, env: { TZ: zone } },
});

const inNode = (name: string, include: string) => ({
  test: { ...node, name, include: [include] },
});

export default defineConfig({
  test: {
    projects: [
      pureIn('America/Los_Angeles', timeless),
      pureIn('UTC'),
      pureIn('Pacific/Auckland', timeless),
      inNode('prepare', 'src/prepare/**/*.test.ts'),
      inNode('site', 'src/{site,cli,capture}/**/*.test.ts'),
      inNode('scripts', 'scripts/**/*.test.ts'),
      {
        test: {
          name: 'page',
          environment: 'jsdom',
          testTimeout,
          setupFiles,
          // The colours are tested as the style sheets have them.
          css: { include: [/[\\/]style[\\/]/] },
          include: [
            'src/{app,embed,panels}/**/*.test.{ts,tsx}',
            'src/timeline/{draw,interaction,narrow,wide}/**/*.test.{ts,tsx}',
            'src/timeline/*.test.{ts,tsx}',
          ],
        },
      },
    ],
  },
});
