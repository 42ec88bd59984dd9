import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

/*
 * What a reader has to download, in kilobytes of 1,000 bytes, text gzipped at level 9, as a server
 * would send it. The first view is the story's text on its own page, which needs no script; the
 * drawn view is the timeline in its place. See docs/performance.md.
 */
const page = './stories/kutcher-kunis-letters/';

interface Weights {
  code: number;
  fonts: number;
  all: number;
}

/** @param isCounted defaults to all */
async function weigh(
  responses: readonly Response[],
  isCounted: (url: string) => boolean = () => true,
): Promise<Weights> {
  const weights: Weights = { code: 0, fonts: 0, all: 0 };
  for (const response of responses) {
    if (!isCounted(response.url())) continue;
    const body = await response.body();
    const isFont = response.url().endsWith('.woff2');
    const kilobytes = (isFont ? body.length : gzipSync(body, { level: 9 }).length) / 1000;
    weights.all += kilobytes;
    if (isFont) weights.fonts += kilobytes;
    if (/\.(?:js|css)$/.test(new URL(response.url()).pathname)) weights.code += kilobytes;
  }
  return weights;
}

function listen(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

/**
 * Opens the page and waits until the program's own timeline is drawn. Code that the page does not
 * name itself is held back until then: the drawing needs none of it. Then the page comes to rest.
 * @param responses what is downloaded, as it arrives
 * @returns what was downloaded until it was drawn
 */
async function weighDrawn(reader: Page, responses: readonly Response[]): Promise<Weights> {
  const named = await (await reader.request.get(page)).text();
  const gate = new EventTarget();
  const drawn = new Promise((resolve) => gate.addEventListener('open', resolve));
  await reader.route('**/*.js', async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (!named.includes(file)) await drawn;
    await route.continue();
  });
  await reader.goto(page);
  await reader.waitForFunction(() => performance.getEntriesByName('sourceline:drawn').length > 0);
  const weights = await weigh([...responses]);
  gate.dispatchEvent(new Event('open'));
  await waitForPage(reader);
  return weights;
}

test.describe('the first view', () => {
  test.use({ javaScriptEnabled: false });

  test('needs two fonts, no script, at most 110 kB, 20 of them code, and 6,300 elements', async ({
    page: reader,
  }) => {
    const responses = listen(reader);
    await reader.goto(page, { waitUntil: 'networkidle' });
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    const weights = await weigh(responses);
    expect(responses.filter((response) => response.url().endsWith('.woff2'))).toHaveLength(2);
    expect(weights.all).toBeLessThan(110);
    expect(weights.code).toBeLessThan(20);
    // Its text, and the timeline drawn for three kinds of places.
    expect((await weigh(responses, (url) => url.endsWith('/'))).all).toBeLessThan(44.5);
    expect(await reader.locator('*').count()).toBeLessThanOrEqual(6300);
  });
});

for (const [width, mostCode, mostRequests, most] of [
  [1440, 125, 12, 269.6],
  [390, 106.2, 11, 241.8],
] as const) {
  test(`the drawn view, ${width} wide, needs at most ${mostCode} kB of code; until it is ready, at most ${mostRequests} requests, ${most} kB and 1,400 elements, and every file of code is compiled while it arrives`, async ({
    page: reader,
  }) => {
    await reader.setViewportSize({ width, height: 900 });
    const responses = listen(reader);
    const drawn = await weighDrawn(reader, responses);
    test.info().annotations.push({
      type: 'weight',
      description: `${drawn.code} of ${drawn.all} kB, drawn`,
    });
    expect(drawn.code).toBeLessThan(mostCode);
    const { all } = await weigh(responses);
    test.info().annotations.push({ type: 'weight', description: `${all} kB` });
    expect(responses.length).toBeLessThanOrEqual(mostRequests);
    expect(all).toBeLessThan(most);
    expect(await reader.locator('*').count()).toBeLessThanOrEqual(1400);
    const late: string[] = [];
    for (const response of responses) {
      const body = response.url().endsWith('.js') ? await response.text() : '';
      // What is small does not matter, such as the script that fetches the program.
      if (body.length > 10_000 && !body.startsWith('//# allFunctionsCalledOnLoad\n'))
        late.push(response.url());
    }
    expect(late).toEqual([]);
  });
}
