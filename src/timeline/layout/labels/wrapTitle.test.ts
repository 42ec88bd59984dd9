import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapTitle } from './wrapTitle.ts';

/** Ten pixels a letter, as an old typewriter. */
const measure = (text: string) => 10 * Array.from(text).length;

test('breaks at spaces', () => {
  expect(wrapTitle('Bridge closes to lorries', 130, 3, measure)).toEqual({
    lines: ['Bridge closes', 'to lorries'],
    isCut: false,
  });
});

test('breaks a word that is wider than a line, and no other', () => {
  expect(wrapTitle('a Brückenuntersuchung', 100, 3, measure).lines).toEqual([
    'a',
    'Brückenunt',
    'ersuchung',
  ]);
});

test('cuts what does not fit, with an ellipsis within the width', () => {
  expect(wrapTitle('Mayor explains herself, in a video', 140, 2, measure)).toEqual({
    lines: ['Mayor explains', 'herself, in a…'],
    isCut: true,
  });
  expect(wrapTitle('Mayor explains herself, in a video', 90, 2, measure).lines).toEqual([
    'Mayor',
    'explains…',
  ]);
});

test('leaves no comma before the ellipsis', () => {
  expect(wrapTitle('One, two, three', 80, 1, measure).lines).toEqual(['One…']);
});

test('keeps the parts of an emoji together', () => {
  const family = '👩‍👩‍👧‍👦';
  const { lines } = wrapTitle(family.repeat(6), 7 * 10 * 2, 3, measure);
  expect(lines.join('').replaceAll(family, '')).toBe('');
});

test('no line is wider than asked for, and nothing is lost without a mark', () => {
  const arbitraryText = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 20 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(arbitraryText, fc.integer({ min: 60, max: 200 }), (text, widthPx) => {
      const { lines, isCut } = wrapTitle(text, widthPx, 3, measure);
      const one = (line: string) => measure(line) <= widthPx || Array.from(line).length > 1;
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.every(one)).toBe(true);
      if (!isCut) return;
      expect(lines.at(-1)).toMatch(/…$/u);
    }),
  );
});
