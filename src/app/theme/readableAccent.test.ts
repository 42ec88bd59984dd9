import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, parseHex } from './contrast.ts';
import { papers } from './papers.ts';
import { readableAccent } from './readableAccent.ts';

const colours = fc.stringMatching(/^[0-9a-f]{6}$/);

test('every accent is legible on every paper', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('light', 'dark'), (accent, scheme) => {
      const readable = parseHex(readableAccent(accent, papers[scheme]));
      for (const paper of papers[scheme]) {
        expect(contrast(readable, parseHex(paper))).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test('an accent that is already legible does not change', () => {
  expect(readableAccent('a8201a', papers.light)).toBe('#a8201a');
});

test('one that is too pale is darkened and keeps its hue', () => {
  const [red, green, blue] = parseHex(readableAccent('ffcc00', papers.light));
  expect(red).toBeLessThan(255);
  expect(green / red).toBeCloseTo(0xcc / 0xff, 1);
  expect(blue).toBe(0);
});

test('contrast is as WCAG defines it', () => {
  expect(contrast(parseHex('000000'), parseHex('ffffff'))).toBeCloseTo(21, 5);
  expect(contrast(parseHex('777777'), parseHex('ffffff'))).toBeCloseTo(4.48, 2);
});
