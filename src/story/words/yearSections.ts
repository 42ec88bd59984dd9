import type { StoryEvent } from '../file/schema.ts';

/** Events one after another whose dates lie in the same years. */
export interface YearSection {
  /**
   * Astronomical years (0 is 1 BC), `from` at most `to`. A date that is open on one side stands at
   * its other; null: it has none.
   */
  from: number | null;
  to: number | null;
  events: readonly StoryEvent[];
  /** How many events stand in the sections before. */
  before: number;
}

/**
 * Cuts events, in the order of time, into sections by year. An event that may lie in several years
 * is not put under one of them: it has a section of its own, so years can come twice.
 */
export function yearSections(events: readonly StoryEvent[]): YearSection[] {
  const sections: (YearSection & { events: StoryEvent[] })[] = [];
  for (const [before, event] of events.entries()) {
    const [earliest, latest] = [yearOf(event.date.earliest), yearOf(event.date.latest)];
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    const last = sections.at(-1);
    if (last && last.from === from && last.to === to) last.events.push(event);
    else sections.push({ from, to, events: [event], before });
  }
  return sections;
}

/** Of a day as story files write it: `2023-09-09`, `-000043-03-15`, or `Y-300000`. */
export function yearOf(day: string | null): number | null {
  const year = day === null ? undefined : /^(?:Y(-?\d+)|([+-]?\d+))/.exec(day);
  return year ? Number(year[1] ?? year[2]) : null;
}
