import { expect, test } from 'vitest';
import { arabic } from '../language/arabic.ts';
import { english } from '../language/english.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import { sourceOfMillStreet } from '../story/file/testing/millStreet.ts';
import { composePicture } from './composePicture.ts';
import { drawPng } from './drawPng.ts';
import { pictureForms } from './pictureForms.ts';

const source = sourceOfMillStreet();
const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };
const subject = { source, language: english, scheme: 'light', form: pictureForms.social } as const;
const take = (eventId: string | null) => composePicture({ ...subject, eventId }, tools);

/** Of the processor, so that what else runs on the machine does not count. */
function costMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('a picture asks for nothing that only the page can do', () => {
  expect(JSON.stringify(take(null))).not.toMatch(/show in full|shorten again/);
});

test('after the first, an SVG takes a fifth of a second at most, and a PNG not much more', () => {
  const ids = source.story.events.map(({ id }) => id);
  const [first = null, ...others] = ids;
  drawPng(take(first), 1, tools.typefaces);
  const svgMs = costMs(() => others.forEach(take)) / others.length;
  expect(svgMs).toBeLessThan(200);
  const some = others.slice(0, 4);
  const pngMs = costMs(() => some.forEach((id) => drawPng(take(id), 1, tools.typefaces)));
  // 100 in about a minute: 0.6 s each, and generously more.
  expect(pngMs / some.length).toBeLessThan(1200);
});

test.each([
  ['Hebrew in English', english, 'הגשר נסגר בלילה', 'rtl', 48],
  ['English in Arabic', arabic, 'The bridge closed', 'ltr', 1152],
] as const)(
  'a title in the other direction, %s, begins where all lines do, whatever its letters’ widths',
  (_, language, title, direction, atPx) => {
    const other = { ...subject, source: sourceOfMillStreet({ title }), language, eventId: null };
    const { svg } = composePicture(other, tools);
    const [, attributes = ''] = new RegExp(`<text ([^>]*)>${title}</text>`).exec(svg) ?? [];
    expect(attributes).toContain(`direction="${direction}" text-anchor="end"`);
    const scale = pictureForms.social.scale;
    expect(Number(/x="([^"]+)"/.exec(attributes)?.[1]) * scale).toBeCloseTo(atPx, 0);
  },
);
