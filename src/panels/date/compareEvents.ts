import type { StoryEvent } from '../../story/schema.ts';
import { compareEdtf } from '../../time/edtf/compare.ts';
import { readDate } from './readDate.ts';

/** The order of time; a date that cannot be read comes last. */
export function compareEvents(a: StoryEvent, b: StoryEvent): number {
  const [first, second] = [readDate(a.date), readDate(b.date)];
  if (!first || !second) return Number(!first) - Number(!second);
  return compareEdtf(first.edtf, second.edtf);
}
