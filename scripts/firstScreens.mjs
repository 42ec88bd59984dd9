import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser, thisMachine } from './browser.mjs';
import { serveSite } from './site.mjs';

/** As in e2e/firstScreen.spec.ts; 640 by 360 is 1280 by 720 at 200 %. */
const sizes = {
  page: ['1440x900', '1280x720', '1024x768', '820x1180', '390x844', '640x360'],
  frame: ['740x600', '660x600', '350x600', '350x400'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, 'test-results/first-screens'), query = ''] = process.argv.slice(2);

/**
 * One picture of what is visible without scrolling.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, name: string, size: string, theme: 'light' | 'dark' }} screen
 */
async function picture(browser, { address, name, size, theme }) {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.goto(address);
  await page.locator('html[data-sourceline="ready"]').waitFor();
  await page.screenshot({ path: join(folder, `${name}-${size}-${theme}.png`) });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const site = await serveSite(root, { port: 4173, isExact: false });
const found = findBrowser(thisMachine(chromium.executablePath()));
if (!found)
  throw new Error('There is no browser here: npx playwright install chromium brings one.');
const browser = await chromium.launch({ executablePath: found.path });
for (const theme of /** @type {const} */ (['light', 'dark'])) {
  for (const [name, all] of Object.entries(sizes)) {
    const frame = name === 'frame' ? '&embed=1' : '';
    const address = `${site.address}?capture=1${frame}&${query}`;
    for (const size of all) await picture(browser, { address, name, size, theme });
  }
}
await browser.close();
await site.stop();
console.log(folder);
