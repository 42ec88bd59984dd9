import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

/*
 * What a reader has to receive, in kilobytes of 1,000 bytes, text gzipped at level 9, as a server
 * would send it. The first view is the story's text on its own page, which needs no script; the
 * drawn view is the timeline in its place. See docs/performance.md.
 */
const page = './stories/kutcher-kunis-letters/';

interface Weights {
  code: number;
  fonts: number;
  all: number;
}

/** @param isCounted absent: all are */
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

/** The addresses that were asked for before the timeline was drawn. */
const askedForDrawing = (page: Page) =>
  page.evaluate(() => {
    const [drawn] = performance.getEntriesByName('sourceline:drawn');
    if (!drawn) throw new Error('the timeline is not drawn');
    const files = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= drawn.startTime)
      .map(({ name }) => name);
    return [location.href, ...files];
  });

test.describe('the first view', () => {
  test.use({ javaScriptEnabled: false });

  test('is read with two fonts and without a script, within 112 kB, 20 of them code', async ({
    page: reader,
  }) => {
    const responses = listen(reader);
    await reader.goto(page, { waitUntil: 'networkidle' });
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    const weights = await weigh(responses);
    expect(responses.filter((response) => response.url().endsWith('.woff2'))).toHaveLength(2);
    expect(weights.all).toBeLessThan(112);
    expect(weights.code).toBeLessThan(20);
    // Its text, and the timeline drawn for three kinds of places.
    expect((await weigh(responses, (url) => url.endsWith('/'))).all).toBeLessThan(48);
  });
});

for (const [width, mostCode] of [
  [1440, 132],
  [390, 115],
] as const) {
  test(`the drawn view, ${width} wide, needs no more code than ${mostCode} kB`, async ({
    page: reader,
  }) => {
    await reader.setViewportSize({ width, height: 900 });
    const responses = listen(reader);
    await reader.goto(page);
    await waitForPage(reader);
    const asked = await askedForDrawing(reader);
    expect(
      asked.filter((url) => /\/(zoomBehaviour|panel|BelowTimeline)-[^/]*\.js$/.test(url)),
    ).toEqual([]);
    const { code, all } = await weigh(responses, (url) => asked.includes(url));
    test.info().annotations.push({ type: 'weight', description: `${code} of ${all} kB` });
    expect(code).toBeLessThan(mostCode);
  });
}
