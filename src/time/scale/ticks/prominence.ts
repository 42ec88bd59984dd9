import { bisectLeft } from 'd3';
import type { Stretch } from '../axis.ts';
import type { TickCandidate } from './tickCandidate.ts';

/** Whether a period contains one of the days that deserve a label, which are sorted. */
export function isWorthNaming({ from, to }: Stretch, worthNaming: readonly number[]): boolean {
  const day = worthNaming[bisectLeft(worthNaming, from)];
  return day !== undefined && day < to;
}

/** Negative when the first comes first. */
export type CompareTicks = (a: TickCandidate, b: TickCandidate) => number;

/**
 * Which of two ticks stays when both do not fit: one whose period contains a day that deserves a
 * label, then the one with more room, to the pixel, then the earlier.
 *
 * @param worthNaming sorted days
 */
export function prominence(worthNaming: readonly number[]): CompareTicks {
  const worth = ({ period }: TickCandidate) => (isWorthNaming(period, worthNaming) ? 1 : 0);
  return (a, b) =>
    worth(b) - worth(a) ||
    Math.round(b.roomPx) - Math.round(a.roomPx) ||
    a.period.from - b.period.from;
}
