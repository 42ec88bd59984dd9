import type { StoryEvent } from '../../story/file/schema.ts';
import type { Notes } from '../import/notes.ts';

/** Notes what TimelineJS has no field for in an event. */
export function noteLeftOut(event: StoryEvent, notes: Notes): void {
  const { id, people, tags, importance, date, after } = event;
  if (people.length > 0) notes.add('people are left out', id);
  if (importance !== 2) notes.add('importance is left out', id);
  if (tags.filter((tag) => tag !== 'era').length > 1) {
    notes.add('of several tags only the first is a group', id);
  }
  if (/T[\d:]+(?:Z|[+-])/.test(date.edtf)) notes.add('the zone of a time is left out', id);
  if (after) notes.add('“after” is left out', id);
}
