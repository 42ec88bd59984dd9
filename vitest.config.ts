import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { readPropertySettings } from './scripts/propertySettings.mjs';

/**
 * Where the projects share what they have transformed, which each did for itself before. Of this run
 * alone: what a run finds may depend on no other.
 */
const transformed = fileURLToPath(
  new URL(`node_modules/.cache/sourceline/modules-${process.pid}`, import.meta.url),
);
process.once('exit', () => rmSync(transformed, { recursive: true, force: true }));

const pure = ['src/{language,lazy,time,story}/**/*.test.ts', 'src/timeline/layout/**/*.test.ts'];

/** What writes dates and reads zones, which is all that asks `Intl` for them. */
const dates = ['src/time/{words,zone}/**/*.test.ts', 'src/time/*.test.ts'];

/**
 * Words, pixels, texts of dates, and a story in pieces against the same story whole: there is no
 * clock in them, and their properties are slow to try.
 */
const timeless = [
  'src/story/{collation,pieces,search}/**',
  'src/story/file/{acceptStory,collationIssues,orderIssues}.test.ts',
  'src/timeline/layout/{index,labels,marks,rows,vertical}/**',
  'src/timeline/layout/{mirrorScene,notePlace}.test.ts',
  'src/time/edtf/library.test.ts',
];

/**
 * Of the page, what is drawn as text, without a document, and of the site's pages those that are
 * read with one. Each runs with its like: a process is started anew wherever the two alternate.
 */
const asText = [
  'src/panels/{coverage,provenance}/*.test.tsx',
  'src/panels/account/NotInArticles.test.tsx',
  'src/panels/list/{EventItem,EventList}.test.tsx',
  'src/panels/quotation/QuotationCard.test.tsx',
  'src/panels/readingMode/{StoryInOrder,WholeStory,heldAndAnnounced}.test.tsx',
  'src/package/*.test.ts',
  'src/timeline/prepareStory.test.ts',
  'src/timeline/rows/rowsOfStory.test.ts',
];
const pagesWithDocument = ['src/site/page/{hostileTexts,sitePages}.test.ts'];

const { timesAsMany } = readPropertySettings(process.env);
const isLongRun = timesAsMany > 1;

/** Left to the long run whole: what starts a process for each of many cases. */
const longTests = isLongRun ? [] : ['src/**/*.long.test.ts'];

/** Generous: a shared machine may be slow, and a property test runs hundreds of cases. */
const testTimeout = 60_000 * timesAsMany;

const setupFiles = ['./scripts/setUpProperties.ts'];

/**
 * Files share a process, and its document: to start one for each file trebles the time. Their style
 * sheets are as they are written, since the colours are tested.
 */
const shared = {
  isolate: false,
  testTimeout,
  hookTimeout: testTimeout,
  setupFiles,
  css: { include: /[\\/]style[\\/]/ },
} as const;

/**
 * As it is published: React's development checks take as long again as what it renders. They are not
 * in what is transformed either, which all projects share.
 */
const published = { NODE_ENV: 'production' };
const plainJsx = { oxc: { jsx: { development: false } } };

const node = { ...shared, environment: 'node' } as const;

/**
 * The pure layers run in plain Node, in a zone far from UTC: the result may depend on none. What they
 * could ask a zone of is tried in a second one; scripts/pureLayers.test.ts reads that it is all. The
 * long run tries all that is not timeless in three zones, in two of them with a third of the cases.
 */
const pureIn = (zone: string, include: string[], exclude: string[] = [], env = {}) => ({
  ...plainJsx,
  test: { ...node, name: zone, include, exclude, env: { TZ: zone, ...env } },
});
const elsewhere = { SOURCELINE_ONE_IN: '10' };
const inFurtherZones = isLongRun
  ? ['Pacific/Auckland', 'UTC'].map((zone) => pureIn(zone, pure, timeless, elsewhere))
  : [pureIn('Pacific/Auckland', dates)];

export default defineConfig({
  test: {
    // Without it a core is left idle, and of two that is half the machine.
    maxWorkers: '100%',
    experimental: { fsModuleCache: true, fsModuleCachePath: transformed },
    projects: [
      pureIn('America/Los_Angeles', pure),
      ...inFurtherZones,
      {
        ...plainJsx,
        test: {
          ...node,
          name: 'node',
          include: [
            'src/{prepare,site,cli,capture,playwright}/**/*.test.ts',
            'scripts/*.test.ts',
            ...asText,
          ],
          exclude: [...pagesWithDocument, ...longTests],
          env: published,
        },
      },
      {
        ...plainJsx,
        test: {
          name: 'page',
          ...shared,
          environment: 'jsdom',
          include: [
            'src/{app,embed,panels}/**/*.test.{ts,tsx}',
            'src/timeline/{draw,interaction,legend,narrow,rows,wide,words}/**/*.test.{ts,tsx}',
            'src/timeline/*.test.{ts,tsx}',
            ...pagesWithDocument,
          ],
          exclude: asText,
        },
      },
    ],
  },
});
