import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from './support/test.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Runs the command in a process of its own, as a user would. Returns the file that it wrote. */
async function capture(words: readonly string[], file: string): Promise<Buffer> {
  const called = ['capture', 'e2e/stories/mill-street', ...words, '--out', file];
  await promisify(execFile)(process.execPath, ['scripts/story.mjs', ...called], {
    cwd: project,
    env: { ...process.env, SOURCELINE_BROWSER: process.env['SOURCELINE_TEST_BROWSER'] },
  });
  return readFile(file);
}

const words = ['--preset', 'social', '--event', 'video'];
const title = 'the browser draws a large PNG, and a small one drawn without it looks the same';

test(title, { tag: '@long' }, async ({ page }, info) => {
  const at = (name: string) => info.outputPath(name);
  // 4.35 million pixels: more than can be drawn without a browser.
  const large = await capture([...words, '--pixel-ratio', '2.4'], at('large.png'));
  expect([large.readUInt32BE(16), large.readUInt32BE(20)]).toEqual([2880, 1512]);
  const small = await capture(words, at('small.png'));
  const addresses = [large, small].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('./blank');
  const meanDifference = await page.evaluate(async (addresses) => {
    const [one, other] = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const context = new OffscreenCanvas(600, 315).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, 600, 315);
        return context.getImageData(0, 0, 600, 315).data;
      }),
    );
    if (!one || !other) throw new Error('no pictures');
    return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;
  }, addresses);
  expect(meanDifference).toBeLessThan(2);
});

// eslint-disable-next-line no-empty-pattern
test('the browser draws a PDF', async ({}, info) => {
  const pdf = (await capture(words, info.outputPath('a.pdf'))).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // 1200 by 630 CSS pixels in points, and text that is real text in embedded fonts.
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeCloseTo(900, 0);
  // Paper is measured in hundredths of an inch.
  expect(Math.abs(Number(height) - 472.5)).toBeLessThan(0.75);
  expect(pdf).toContain('/ToUnicode');
});
