import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastLarge, partLength, readingParts } from './largeStory.ts';

test('a story is read at once until it is large, and then in parts', () => {
  expect(readingParts(leastLarge - 1)).toEqual([{ start: 0, end: leastLarge - 1 }]);
  expect(readingParts(leastLarge)).toHaveLength(leastLarge / partLength);
});

test('the parts have every event once, in order, and none is longer than another but the last', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30_000 }), (count) => {
      const parts = readingParts(count);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBe(count);
      parts.slice(1).forEach(({ start }, at) => expect(start).toBe(parts[at]?.end));
      for (const { start, end } of parts.slice(0, -1)) expect(end - start).toBe(partLength);
    }),
  );
});
