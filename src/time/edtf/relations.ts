import type { Bounds } from './bounds.ts';

/**
 * A missing bound allows any day in that direction, so an open or unknown end overlaps what lies
 * beyond it.
 */
const low = (bounds: Bounds) => bounds.earliest ?? -Infinity;
const high = (bounds: Bounds) => bounds.latest ?? Infinity;

/** Whether there is a day that both allow. */
export const overlaps = (a: Bounds, b: Bounds) => low(a) <= high(b) && low(b) <= high(a);

/** Whether every day that `inner` allows is one that `outer` allows. */
export const contains = (outer: Bounds, inner: Bounds) =>
  low(outer) <= low(inner) && high(inner) <= high(outer);

/** Whether every day that `a` allows comes before every day that `b` allows. */
export const isCertainlyBefore = (a: Bounds, b: Bounds) => high(a) < low(b);
