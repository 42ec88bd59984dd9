import type { StoryFile } from '../../story/file/schema.ts';
import { leastLarge } from '../../story/largeStory.ts';

/** Whether a site publishes a story in pieces as well as in one file. */
export function isInPieces({ events, undated }: Pick<StoryFile, 'events' | 'undated'>): boolean {
  return events.length + undated.length >= leastLarge;
}

/** The ids of those that are. */
export function idsInPieces(stories: readonly StoryFile[]): string[] {
  return stories.filter(isInPieces).map(({ id }) => id);
}
