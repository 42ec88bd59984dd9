import { expect, test } from 'vitest';
import { loadTypefaces } from '../site/type/typefaces.ts';
import { outlineTexts } from './outlineTexts.ts';
import { parseSvg } from './svgDocument.ts';

/** Where the outlines of a text begin, once it has been replaced by them. */
async function startsOf(attributes: string, words: string): Promise<number[]> {
  const document = parseSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" font-family="Source Sans 3"><text font-size="10" y="5" ${attributes}>${words}</text></svg>`,
  );
  expect(outlineTexts(document, await loadTypefaces())).toBe(true);
  expect(document.querySelector('text')).toBeNull();
  return [...document.querySelectorAll('svg > g')].map((group) =>
    Number(/^translate\((\S+) 5\)/.exec(group.getAttribute('transform') ?? '')?.[1]),
  );
}

test('a text with one position begins there', async () => {
  expect(await startsOf('x="30"', '24')).toEqual([30]);
});

test('a text with a position for each character has each at its own', async () => {
  const [one] = await startsOf('x="0" text-anchor="middle"', '2');
  expect(one).toBeLessThan(0);
  const [first, second] = await startsOf('x="30 80.5" text-anchor="middle"', '24');
  expect(first).toBeCloseTo(30 + (one ?? 0), 5);
  expect(second).toBeCloseTo(80.5 + (one ?? 0), 5);
});

test('characters beyond the last position follow the one there', async () => {
  expect(await startsOf('x="30, 80"', '2400')).toEqual([30, 80]);
});
