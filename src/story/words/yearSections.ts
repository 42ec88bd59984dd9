import { calendarDay } from '../../time/day.ts';
import type { DatedEvent } from '../model/storyEvent.ts';

/** Events one after another whose dates lie in the same years. */
export interface YearSection {
  /**
   * Astronomical years (0 is 1 BC), `from` at most `to`. A date that is open on one side stands at
   * its other; null: it has none.
   */
  from: number | null;
  to: number | null;
  events: readonly DatedEvent[];
  /** How many events stand in the sections before. */
  before: number;
}

/**
 * Cuts events, in the order of time, into sections by year. An event that may lie in several years
 * is not put under one of them: it has a section of its own, so years can come twice.
 */
export function yearSections(events: readonly DatedEvent[]): YearSection[] {
  const sections: (YearSection & { events: DatedEvent[] })[] = [];
  for (const [before, event] of events.entries()) {
    const [earliest, latest] = [
      yearOf(event.date.bounds.earliest),
      yearOf(event.date.bounds.latest),
    ];
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    const last = sections.at(-1);
    if (last && last.from === from && last.to === to) last.events.push(event);
    else sections.push({ from, to, events: [event], before });
  }
  return sections;
}

/** The astronomical year of a day; null: there is none. */
export function yearOf(day: number | null): number | null {
  return day === null ? null : calendarDay(day).year;
}
