import type { Language } from '../../language/english.ts';
import { withCapital } from '../../language/withCapital.ts';
import { areDatesEntered, type EventCounts } from '../model/standing.ts';

/** Said once above a story's dates if its makers entered them all; `null` otherwise. */
export function datesEnteredNote(counts: EventCounts, { page }: Language): string | null {
  if (!areDatesEntered(counts)) return null;
  return withCapital(page.datesEntered(counts.dateEntered, true));
}
