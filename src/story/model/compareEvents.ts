import { compareEdtf } from '../../time/edtf/compare.ts';
import type { DatedEvent } from './storyEvent.ts';

/**
 * The order of time, of the page's lists and of the keyboard: the one place that says it for a
 * story. Equal events (0) keep the order of the story.
 */
export function compareEvents(a: DatedEvent, b: DatedEvent): number {
  return compareEdtf(a.date.edtf, b.date.edtf);
}
