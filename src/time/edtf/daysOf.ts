import { dayAt, lastDayBefore } from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';
import type { Bounds } from './bounds.ts';
import type { Instants } from './instants.ts';

/** The days according to the clocks of a zone: 23:30 in New York is the next day in Paris. */
export function daysOf({ from, to }: Instants, zone: Zone): Bounds {
  return {
    earliest: from === null ? null : dayAt(from, zone),
    latest: to === null ? null : lastDayBefore(to, zone),
  };
}
