import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLarge, leastLarge, partLength, readingParts } from './largeStory.ts';

const partsOf = (events: number, articles = 0) =>
  readingParts({ events: { length: events }, articles: { length: articles } });

test('a story of few events and very many articles is large, too', () => {
  expect(isLarge(2051, 5577)).toBe(true);
  expect(partsOf(2051, 5577)).toHaveLength(9);
  expect(partsOf(2051, 300)).toEqual([{ start: 0, end: 2051 }]);
});

test('a story is read at once until it is large, and then in parts', () => {
  expect(partsOf(leastLarge - 1)).toEqual([{ start: 0, end: leastLarge - 1 }]);
  expect(partsOf(leastLarge)).toHaveLength(leastLarge / partLength);
});

test('the parts have every event once, in order, and all are equally long but the last', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30_000 }), (count) => {
      const parts = partsOf(count);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBe(count);
      parts.slice(1).forEach(({ start }, at) => expect(start).toBe(parts[at]?.end));
      for (const { start, end } of parts.slice(0, -1)) expect(end - start).toBe(partLength);
    }),
  );
});
