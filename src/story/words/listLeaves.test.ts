import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedEvent } from '../model/storyEvent.ts';
import { modelDate } from '../testing/modelDate.ts';
import { jumpsOf, leafAt, textList } from './listLeaves.ts';
import { yearOf } from './yearsOf.ts';

const eventOf = (year: number, n: number): DatedEvent => ({
  id: `event-${n}`,
  title: 'The bridge is closed',
  importance: 1,
  date: modelDate(`${year}-05-0${(n % 9) + 1}`),
  articles: [],
  announcedBy: [],
  people: [],
  tags: [],
  after: [],
});

const arbitraryYears = fc
  .array(fc.integer({ min: 1900, max: 2080 }), { minLength: 1, maxLength: 400 })
  .map((years) => years.toSorted((a, b) => a - b));

test('a list short enough to survey is shown whole', () => {
  expect(leafAt(textList.longest, 12, textList)).toEqual({ start: 0, end: textList.longest });
  expect(leafAt(0, 0, textList)).toEqual({ start: 0, end: 0 });
});

test('going from leaf to leaf shows every event of a long list once', () => {
  fc.assert(
    fc.property(fc.integer({ min: textList.longest + 1, max: 5000 }), (count) => {
      let shown = 0;
      for (let at = 0; at < count; at = leafAt(count, at, textList).end) {
        const { start, end } = leafAt(count, at, textList);
        expect(start).toBe(shown);
        expect(end - start).toBeLessThanOrEqual(textList.leaf);
        shown = end;
      }
      expect(shown).toBe(count);
    }),
  );
});

test('each link by year leads to the first event of that year, in order, and the first link to the first event', () => {
  fc.assert(
    fc.property(arbitraryYears, (years) => {
      const dated = years.map(eventOf);
      const jumps = jumpsOf(dated);
      expect(jumps[0]?.start).toBe(0);
      expect(jumps.length).toBeLessThanOrEqual(40);
      for (const { year, start } of jumps) {
        expect(yearOf(dated[start]?.date.bounds.earliest ?? null)).toBe(year);
        expect(start === 0 || (years[start - 1] ?? year) < year).toBe(true);
      }
      expect(jumps.map(({ year }) => year)).toEqual(
        [...new Set(jumps.map(({ year }) => year))].toSorted((a, b) => a - b),
      );
    }),
  );
});

test('if there are few years, each of them has a link', () => {
  const years = Array.from({ length: 400 }, (_, n) => 2001 + Math.floor(n / 40));
  expect(jumpsOf(years.map(eventOf)).map(({ year }) => year)).toEqual([...new Set(years)]);
});
