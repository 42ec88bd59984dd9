import json from '../../../../e2e/stories/ferry-timetable/story.json' with { type: 'json' };
import { fileSource } from '../fileSource.ts';
import { parseStory } from '../parse.ts';

/**
 * The invented story of links: entered dates, announcements, and events that no article here has.
 */
export function sourceOfFerryTimetable() {
  const result = parseStory(json);
  if (!result.ok) throw new Error('the ferry’s timetable is a story');
  return fileSource(result.story, 'ferry-timetable');
}
