import type { WrittenForm } from '../../source/storySource.ts';
import { linkedData } from '../linkedData.ts';
import type { StoryFile } from '../schema.ts';
import { formatCsv } from './formatCsv.ts';
import { onlyEvents } from './onlyEvents.ts';

/**
 * A story in another format, as text that ends with a newline.
 *
 * @param events ids of those to include; null for the whole story
 */
export function writeStory(
  story: StoryFile,
  form: WrittenForm,
  events: ReadonlySet<string> | null,
): string {
  const told = events === null ? story : onlyEvents(story, events);
  return form === 'csv' ? formatCsv(told) : `${JSON.stringify(linkedData(told, null), null, 2)}\n`;
}
