import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { axisFactsOf } from './axisFacts.ts';
import { edgesThatCut, exactGroups, fewerGroups } from './fewerGroups.ts';
import { elasticAxis } from './elasticAxis.ts';
import { joinGroups } from './slots.ts';
import { unnamedZone } from '../zone/zone.ts';

/** Dates of a day, of some minutes and of years, in the order in which they begin. */
const arbitraryDates = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(1 / 1440, 1 / 24, 1, 1, 365)),
    { minLength: 1, maxLength: 40 },
  )
  .map((dates) =>
    dates
      .map(([hours, days]) => ({ from: hours / 24, to: hours / 24 + days }))
      .sort((a, b) => a.from - b.from)
      .map((bounds) => ({
        bounds,
        extent: 'moment' as const,
        precision: 'time' as const,
        beganBy: bounds.to,
        endedFrom: bounds.from,
      })),
  );

const factsOf = (dates: Parameters<typeof axisFactsOf>[0]) => axisFactsOf(dates, [], unnamedZone);
const countIn = (groups: readonly { count: number }[]) =>
  groups.reduce((sum, { count }) => sum + count, 0);

test('an axis is the same with the edges that cut alone', () => {
  fc.assert(
    fc.property(arbitraryDates, (dates) => {
      const facts = factsOf(dates);
      const groups = joinGroups(facts.groups);
      const all = elasticAxis(groups, facts.edges, new Set());
      const cut = elasticAxis(groups, edgesThatCut(facts), new Set());
      expect([cut.length, cut.domain, cut.folds]).toEqual([all.length, all.domain, all.folds]);
      for (const { from, to } of facts.groups) {
        expect([cut.unitsAt(from), cut.unitsAt(to)]).toEqual([all.unitsAt(from), all.unitsAt(to)]);
      }
    }),
    { numRuns: runs(60) },
  );
});

test('fewer groups have the same events in order, and are exact again when all are known', () => {
  fc.assert(
    fc.property(arbitraryDates, fc.integer({ min: 1, max: 30 }), (dates, most) => {
      const { groups } = factsOf(dates);
      const few = fewerGroups(groups, most);
      expect(few.length).toBeLessThanOrEqual(most);
      expect(countIn(few)).toBe(dates.length);
      few.forEach(({ from, to }, n) => {
        expect(from).toBeGreaterThanOrEqual(few[n - 1]?.to ?? from);
        expect(to).toBeGreaterThan(from);
      });
      const known = exactGroups(few, (rank) => (rank % 2 === 0 ? dates[rank] : undefined));
      expect(countIn(known)).toBe(dates.length);
      expect(exactGroups(few, (rank) => dates[rank])).toEqual(groups);
    }),
    { numRuns: runs(60) },
  );
});
