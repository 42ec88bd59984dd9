import { bisector } from 'd3';
import { dayNumber } from '../../time/day.ts';
import type { DatedEvent } from '../model/storyEvent.ts';
import { yearOf } from './yearsOf.ts';

/** Entry points into a long list, by year: no more than a reader can take in. */
const mostJumps = 40;

/** A year to start reading from, and where in the list it begins. */
export interface Jump {
  year: number;
  start: number;
}

/** How long a list may be before it is cut, and how much a leaf of it holds. */
export interface LeafSize {
  longest: number;
  leaf: number;
}

/**
 * The list below the timeline. Each entry has a dozen elements, and with the timeline they are to be
 * no more than 1,500.
 */
export const textList: LeafSize = { longest: 40, leaf: 16 };

/** In a panel, where each entry may be long, or below another list. */
export const panelList: LeafSize = { longest: 48, leaf: 24 };

/** The part of a list that is shown from `start` on, clamped to the list. */
export function leafAt(
  count: number,
  start: number,
  { longest, leaf }: LeafSize,
): { start: number; end: number } {
  if (count <= longest) return { start: 0, end: count };
  const from = Math.max(0, Math.min(start, count - 1));
  return { start: from, end: Math.min(count, from + leaf) };
}

/**
 * The years of a long list, each with its first event: every year if there are few, otherwise some,
 * with about as many events between each two. O(mostJumps × log n).
 *
 * @param dated in the order of time
 */
export function jumpsOf(dated: readonly DatedEvent[]): Jump[] {
  const jumps = new Map<number, Jump>();
  for (let n = 0; n < mostJumps; n += 1) {
    const year = yearAt(dated[Math.floor((n * dated.length) / mostJumps)]);
    if (year === null || jumps.has(year)) continue;
    jumps.set(year, { year, start: firstOf(dated, year) });
  }
  return [...jumps.values()];
}

const yearAt = (event: DatedEvent | undefined): number | null =>
  yearOf(event?.date.bounds.earliest ?? event?.date.bounds.latest ?? null);

const byDay = bisector(
  ({ date: { bounds } }: DatedEvent) => bounds.earliest ?? bounds.latest ?? -Infinity,
);

const firstOf = (dated: readonly DatedEvent[], year: number): number =>
  byDay.left(dated, dayNumber({ year, month: 1, day: 1 }));
