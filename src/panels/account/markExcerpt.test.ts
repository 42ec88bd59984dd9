import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markExcerpt } from './markExcerpt.ts';

test('the words at the offsets, counted in code points, are highlighted', () => {
  const excerpt = { exact: '🚛 On Saturday the mayor', start: 100 };
  expect(markExcerpt(excerpt, [{ start: 102, end: 113 }])).toEqual([
    { text: '🚛 ', marked: false },
    { text: 'On Saturday', marked: true },
    { text: ' the mayor', marked: false },
  ]);
});

test('words that begin before the excerpt or overlap are highlighted as far as they are in it', () => {
  const excerpt = { exact: 'the weekend', start: 5 };
  const spans = [
    { start: 0, end: 8 },
    { start: 7, end: 10 },
    { start: 90, end: 99 },
  ];
  expect(markExcerpt(excerpt, spans)).toEqual([
    { text: 'the w', marked: true },
    { text: 'eekend', marked: false },
  ]);
});

test('nothing is added or lost, whatever the offsets', () => {
  const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
  const text = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(40), fc.array(span), (exact, start, spans) => {
      const runs = markExcerpt({ exact, start }, spans);
      expect(runs.map((run) => run.text).join('')).toBe(exact);
    }),
  );
});
