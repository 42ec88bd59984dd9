import type { Bounds } from '../edtf/bounds.ts';
import type { Instants } from '../edtf/instants.ts';
import { dayAt, secondsOf } from '../zone/instant.ts';
import type { Zone } from '../zone/zone.ts';

/** What the time between two dates is computed from. */
export type LagBounds = Bounds & {
  /** The first and last minute, since 1970; omitted when only days are known. */
  readonly minutes?: { readonly first: number; readonly last: number };
};

/** @param isTimed whether the date is known to the minute, or between two minutes */
export function lagBounds({ from, to }: Instants, isTimed: boolean, zone: Zone): LagBounds {
  const lastSecond = to === null ? null : secondsOf(to) - 1;
  const days = {
    earliest: from === null ? null : dayAt(from, zone),
    latest: lastSecond === null ? null : dayAt(lastSecond / 86_400, zone),
  };
  if (!isTimed || from === null || lastSecond === null) return days;
  const first = Math.floor(secondsOf(from) / 60);
  return { ...days, minutes: { first, last: Math.floor(lastSecond / 60) } };
}
