import * as fc from 'fast-check';
import type { TimeAxis } from '../scale/axis.ts';
import { elasticAxis } from '../scale/elasticAxis.ts';
import { linearAxis } from '../scale/linearAxis.ts';
import { groupIntoSlots } from '../scale/slots.ts';

/** Beginnings as stories have them: crowds of days, months, years, and now and then the ice ages. */
export type Happening = { from: number; days: number };

const year = 365;

export const arbitraryHappenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        from: fc.integer({ min: 19_500, max: 19_620 }),
        days: fc.constant(1),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        from: fc.integer({ min: -20_000, max: 22_000 }),
        days: fc.constantFrom(1, 2, 30, year),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        from: fc.integer({ min: -1_000_000_000 * year, max: 1_000_000 * year }),
        days: fc.constantFrom(1, year, 1000 * year),
      }),
    },
  ),
  { minLength: 1, maxLength: 60 },
);

export function axisFrom(
  happenings: readonly Happening[],
  openFolds: readonly string[] = [],
): TimeAxis {
  const sorted = happenings.toSorted((a, b) => a.from - b.from);
  const groups = groupIntoSlots(sorted.map(({ from, days }) => ({ from, to: from + days })));
  const edges = happenings.flatMap(({ from, days }) => [from, from + days]);
  return elasticAxis(groups, edges, new Set(openFolds));
}

/** Elastic, with some folds open, and linear. */
export const arbitraryAxis: fc.Arbitrary<TimeAxis> = fc
  .record({ happenings: arbitraryHappenings, open: fc.array(fc.nat(20)), linear: fc.boolean() })
  .map(({ happenings, open, linear }) => {
    const axis = axisFrom(happenings);
    if (linear) return linearAxis(axis.domain);
    return axisFrom(
      happenings,
      open.flatMap((n) => axis.folds[n]?.id ?? []),
    );
  });

/** A position on an axis as a fraction of its domain, and a little beyond its ends. */
export const arbitraryShare = fc.double({ min: -0.1, max: 1.1, noNaN: true });

export const dayAtShare = ({ domain }: TimeAxis, share: number) =>
  domain.from + share * (domain.to - domain.from);
