import { max, min } from 'd3';
import { calendarDay } from '../../time/day.ts';
import type { DatedEvent } from '../model/storyEvent.ts';

/** The first and last astronomical year that dates name; `null` when none does. */
export function yearsOf(events: readonly DatedEvent[]): [number, number] | null {
  // Days first: working out the year of each took most of the time of writing a large story's pages.
  const first = min(events, ({ date: { bounds } }) => bounds.earliest ?? bounds.latest);
  const last = max(events, ({ date: { bounds } }) => bounds.latest ?? bounds.earliest);
  if (first === undefined || last === undefined) return null;
  return [calendarDay(first).year, calendarDay(last).year];
}

/** The astronomical year of a day; `null` when there is none. */
export function yearOf(day: number | null): number | null {
  return day === null ? null : calendarDay(day).year;
}
