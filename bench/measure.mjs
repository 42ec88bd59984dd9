import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser, thisMachine } from '../scripts/browser.mjs';
import { formatFindings } from './formatFindings.mjs';
import { measureVisit } from './measureVisit.mjs';
import { writePages } from './pages.mjs';
import { serveGzipped } from './serveGzipped.mjs';

/*
 * Loads Sourceline, TimelineJS3 and a bare page with the same events, one after the other and many
 * times over, as on a slow phone: a processor four times slower, and a connection of 1.6 Mbit/s
 * with 150 ms to the server and back (what Lighthouse calls slow 4G). Prints a table of medians.
 * Absolute times belong to the machine; the ratios within one run are what can be compared.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    story: { type: 'string', default: 'kutcher-kunis-letters' },
    rounds: { type: 'string', default: '7' },
  },
});

const pagesFolder = join(here, 'pages');
writePages(join(here, '../data', values.story, 'story.json'), pagesFolder);
const server = await serveGzipped({
  app: join(here, '../dist'),
  pages: pagesFolder,
  timelinejs: join(here, 'node_modules/@knight-lab/timelinejs/dist'),
});
const found = findBrowser(thisMachine(chromium.executablePath()));
if (!found) throw new Error('There is no browser: `npm test -- chromium` finds or installs one.');
const browser = await chromium.launch({ executablePath: found.path });

/** @type {import('./measureVisit.mjs').Candidate[]} */
const candidates = [
  {
    name: 'bare page',
    path: 'pages/bare.html',
    drawn: null,
    ready: 'h1',
    press: null,
    answer: null,
  },
  {
    name: 'Sourceline',
    path: `app/stories/${values.story}/`,
    // Followed by something: all of it has come.
    drawn: '.timeline-still + *',
    ready: 'html[data-sourceline="ready"]',
    press: '[data-testid="timeline"] [data-testid="event"]',
    answer: '[data-testid="panel"] [data-testid="excerpt"]',
  },
  {
    name: 'TimelineJS3',
    path: 'pages/timelinejs.html',
    drawn: '.tl-timemarker .tl-timemarker-content',
    ready: '.tl-timemarker .tl-timemarker-content',
    press: '.tl-timemarker:nth-child(2) .tl-timemarker-content-container',
    answer: '.tl-timemarker-active',
  },
];

/** @type {Map<string, import('./measureVisit.mjs').Visit[]>} */
const visits = new Map(candidates.map(({ name }) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const candidate of candidates) {
    const visit = await measureVisit(browser, server.address, candidate);
    visits.get(candidate.name)?.push(visit);
    console.error(`round ${round + 1}, ${candidate.name}`);
  }
}
await browser.close();
server.stop();
console.log(formatFindings(visits));
