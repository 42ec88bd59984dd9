import type { StoryEvent } from '../../story/schema.ts';

/** The order of time. */
export function compareEvents(a: StoryEvent, b: StoryEvent): number {
  return (a.date.earliest ?? '').localeCompare(b.date.earliest ?? '');
}
