import type { Language } from '../../language/english.ts';
import type { DatedEvent } from '../model/storyEvent.ts';
import { yearEnds } from './yearEnds.ts';
import { describeYears } from './yearsCovered.ts';

/** Events whose dates lie in the same years, and tell them equally surely. */
export interface YearSection {
  /** “1910”, “1910–1912”, “about 1910”, “1913 or before”. */
  heading: string;
  events: readonly DatedEvent[];
}

/**
 * Groups events, in the order of time, by year, each year once and in order. An event that may lie
 * in several years is not filed under one of them: events with the same possible years form a
 * section, after the first of these years. So do those of which no more is known than about when
 * they were, or before or after which year: a heading claims no more than the dates below it. Those
 * without any year come last.
 */
export function yearSections(events: readonly DatedEvent[], language: Language): YearSection[] {
  const { years, yearsUnknown } = language.page;
  const sections = new Map<string, { heading: string; ends: Ends; events: DatedEvent[] }>();
  for (const event of events) {
    const ends = yearEnds([event]);
    const heading = ends
      ? describeYears(ends, (from, to) => years(from.text, to.text), language)
      : yearsUnknown;
    const known = sections.get(heading);
    if (known) known.events.push(event);
    else sections.set(heading, { heading, ends, events: [event] });
  }
  return [...sections.values()].toSorted(byYears);
}

type Ends = ReturnType<typeof yearEnds>;

function byYears({ ends: a }: { ends: Ends }, { ends: b }: { ends: Ends }): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a[0].year - b[0].year || a[1].year - b[1].year;
}
