import { defineConfig } from 'vitest/config';
import { readPropertySettings } from './scripts/propertySettings.mjs';

const pure = ['src/{language,lazy,time,story}/**/*.test.ts', 'src/timeline/layout/**/*.test.ts'];

/**
 * Words, pixels, texts of dates, and a story in pieces against the same story whole: there is no
 * clock in them, and their properties are slow to try. What lays a whole scene out is tried in all
 * zones: src/timeline/layout/layoutTimeline.test.ts, snapshots.test.ts and hours.test.ts.
 */
const timeless = [
  'src/story/{collation,pieces,search}/**',
  'src/story/file/{acceptStory,collationIssues,orderIssues}.test.ts',
  'src/timeline/layout/{index,labels,marks,rows,vertical}/**',
  'src/timeline/layout/{mirrorScene,notePlace}.test.ts',
  'src/time/edtf/library.test.ts',
];

/** Generous: a shared machine may be slow, and a property test runs hundreds of cases. */
const testTimeout = 60_000 * readPropertySettings(process.env).timesAsMany;

const setupFiles = ['./scripts/setUpProperties.ts'];

/** Files share a process, and its document: to start one for each file trebles the time. */
const shared = { isolate: false, testTimeout, setupFiles } as const;

const node = { ...shared, environment: 'node' } as const;

/**
 * The pure layers run in plain Node and in three time zones: the result may depend on none. In the
 * second and third, properties are tried with the first quarter of their cases, which are the same.
 */
const pureIn = (zone: string, exclude: string[] = [], env: Record<string, string> = {}) => ({
  test: { ...node, name: zone, include: pure, exclude, env: { TZ: zone, ...env } },
});
const elsewhere = { SOURCELINE_ONE_IN: '4' };

const inNode = (name: string, include: string) => ({
  test: { ...node, name, include: [include] },
});

export default defineConfig({
  test: {
    // Without it a core is left idle, and of two that is half the machine.
    maxWorkers: '100%',
    projects: [
      pureIn('America/Los_Angeles', timeless, elsewhere),
      pureIn('UTC'),
      pureIn('Pacific/Auckland', timeless, elsewhere),
      inNode('prepare', 'src/prepare/**/*.test.ts'),
      inNode('site', 'src/{site,cli,capture,playwright}/**/*.test.ts'),
      inNode('scripts', 'scripts/**/*.test.ts'),
      {
        test: {
          name: 'page',
          ...shared,
          environment: 'jsdom',
          // The colours are tested as the style sheets have them.
          css: { include: [/[\\/]style[\\/]/] },
          include: [
            'src/{app,embed,panels}/**/*.test.{ts,tsx}',
            'src/timeline/{draw,interaction,legend,narrow,rows,wide,words}/**/*.test.{ts,tsx}',
            'src/timeline/*.test.{ts,tsx}',
          ],
        },
      },
    ],
  },
});
