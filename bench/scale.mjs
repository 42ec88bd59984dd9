import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser, thisMachine } from '../scripts/browser.mjs';
import { candidates } from './scale/candidates.mjs';
import { formatTable, mergeTables } from './scale/formatTable.mjs';
import { measureScale } from './scale/measureScale.mjs';
import { writeRivalPages } from './scale/rivalPages.mjs';
import { makeWorkload } from './scale/workload.mjs';
import { serveGzipped } from './serveGzipped.mjs';

// npm run bench -- [--sizes 20,1000] [--rounds 3] [--only Sourceline] [--write]

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
    app: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const bench = fileURLToPath(new URL('.', import.meta.url));
const project = resolve(bench, '..');
const work = join(bench, 'node_modules', '.scale');
const barePage = resolve(
  process.env.SOURCELINE_BARE_PAGE ?? join(project, '../shared/bench/canvas-floor'),
);

const sizes = values.sizes.split(',').map(Number);
const chosen = candidates.filter(({ name }) => values.only?.includes(name) ?? true);
if (chosen.some(({ name }) => name === 'bare page')) await buildBarePage();
writeRivalPages(join(work, 'pages'));
for (const count of sizes) await makeWorkload(count, join(work, 'work'));
const server = await serveGzipped({
  app: resolve(values.app ?? join(project, 'dist')),
  bare: join(work, 'bare'),
  pages: join(work, 'pages'),
  work: join(work, 'work'),
  vis: join(bench, 'node_modules/vis-timeline'),
  timelinejs: join(bench, 'node_modules/@knight-lab/timelinejs/dist'),
});
const found = findBrowser(thisMachine(chromium.executablePath()));
if (!found) throw new Error('There is no browser: `npm test -- chromium` finds or installs one.');
const browser = await chromium.launch({ executablePath: found.path });
/** @type {import('./scale/formatTable.mjs').Series[]} */
const series = sizes.flatMap((count) =>
  chosen.filter(({ most }) => count <= most).map(({ name }) => ({ name, count, visits: [] })),
);
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const { name, count, visits } of series) {
    const candidate = chosen.find((one) => one.name === name);
    if (!candidate) continue;
    visits.push(await measureScale(browser, server.address, candidate, count));
    console.error(`round ${round + 1}, ${count} events, ${name}`, visits.at(-1));
  }
}
await browser.close();
server.stop();
const table = formatTable(series);
console.log(table);
if (values.write) writeTable(table);

/** The reference is bundled as it is, with the packages that stand in this project. */
async function buildBarePage() {
  const packages = ['d3-scale', 'd3-zoom', 'd3-selection', 'd3-time-format'];
  await build({
    root: barePage,
    configFile: false,
    logLevel: 'warn',
    base: './',
    resolve: {
      alias: Object.fromEntries(
        packages.map((name) => [name, join(project, 'node_modules', name)]),
      ),
    },
    build: { outDir: join(work, 'bare'), emptyOutDir: true, target: 'es2022' },
  });
}

/**
 * Between the two comments of docs/performance.md; what was not measured now keeps its rows there.
 *
 * @param {string} table
 */
function writeTable(table) {
  const file = join(project, 'docs/performance.md');
  const [before, old, after] = readFileSync(file, 'utf8').split(/<!-- bench[^>]*-->\n/);
  if (before === undefined || old === undefined || after === undefined)
    throw new Error(`${file}: no place for a table`);
  const marks = ['<!-- bench: npm run bench -- --write -->', '<!-- bench ends -->'];
  const merged = mergeTables(old, table);
  writeFileSync(file, `${before}${marks[0]}\n\n${merged}\n\n${marks[1]}\n${after}`);
}
