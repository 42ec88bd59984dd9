import { max, min } from 'd3';
import { calendarDay } from '../../time/day.ts';
import type { DatedEvent } from '../model/storyEvent.ts';

/** Events whose dates lie in the same years. */
export interface YearSection {
  /**
   * Astronomical years (0 is 1 BC), `from` at most `to`. A date that is open at one end is filed
   * under the other; `null` when it has none.
   */
  from: number | null;
  to: number | null;
  events: readonly DatedEvent[];
}

/**
 * Groups events, in the order of time, by year, each year once and in order. An event that may lie
 * in several years is not filed under one of them: events with the same possible years form a
 * section, after the first of these years. Those without any come last.
 */
export function yearSections(events: readonly DatedEvent[]): YearSection[] {
  const sections = new Map<string, YearSection & { events: DatedEvent[] }>();
  for (const event of events) {
    const [earliest, latest] = [
      yearOf(event.date.bounds.earliest),
      yearOf(event.date.bounds.latest),
    ];
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    const key = `${from} ${to}`;
    const known = sections.get(key);
    if (known) known.events.push(event);
    else sections.set(key, { from, to, events: [event] });
  }
  return [...sections.values()].toSorted(byYears);
}

type Years = Pick<YearSection, 'from' | 'to'>;

function byYears(a: Years, b: Years): number {
  if (a.from === null || b.from === null) return Number(a.from === null) - Number(b.from === null);
  return a.from - b.from || (a.to ?? a.from) - (b.to ?? b.from);
}

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
