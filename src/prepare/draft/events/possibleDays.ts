import { boundsOf } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';

/**
 * The first and last day that a date may mean, counted from 1970; an open end extends indefinitely.
 */
export type Days = readonly [first: number, last: number];

export function possibleDays({ edtf }: { edtf: string }): Days {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return [-Infinity, Infinity];
  const { earliest, latest } = boundsOf(parsed.date);
  return [earliest ?? -Infinity, latest ?? Infinity];
}

/**
 * The width of the closest two dates that may be the same, in days beyond one. Infinity when no two
 * of them agree; `undefined` when one side gives no date.
 */
export function agreementOf(some: readonly Days[], others: readonly Days[]): number | undefined {
  if (some.length === 0 || others.length === 0) return undefined;
  const widths = some.flatMap(([from, to]) =>
    others.flatMap(([start, end]) =>
      from <= end && start <= to ? [Math.max(to - from, end - start)] : [],
    ),
  );
  return Math.min(Infinity, ...widths);
}

/** The longest that counts as a day that somebody gives, in days beyond one: "this week". */
const week = 6;

/**
 * How many days lie between the first days or weeks that two clauses give; 0 when one gives none.
 * What else they name ("ruled on 27 March on the vote of 4 February") is most often told in passing.
 */
export function daysBetween(some: readonly Days[], others: readonly Days[]): number {
  const [one, other] = [some, others].map((all) => all.find(([from, to]) => to - from <= week));
  return one && other ? Math.max(0, one[0] - other[1], other[0] - one[1]) : 0;
}

/** The date that leaves the fewest days open; `undefined` when there is none. */
export function mostExact<T extends { edtf: string }>(dates: readonly T[]): T | undefined {
  return dates.toSorted((a, b) => widthOf(a) - widthOf(b))[0];
}

function widthOf(date: { edtf: string }): number {
  const [first, last] = possibleDays(date);
  return last - first;
}
