import type { StoryFile } from '../../story/file/schema.ts';
import { isLarge } from '../../story/largeStory.ts';

/** Whether a site publishes a story in pieces as well as in one file. */
export function isInPieces({
  events,
  undated,
  articles,
}: Pick<StoryFile, 'events' | 'undated' | 'articles'>): boolean {
  return isLarge(events.length + undated.length, articles.length);
}

/** The ids of those that are. */
export function idsInPieces(stories: readonly StoryFile[]): string[] {
  return stories.filter(isInPieces).map(({ id }) => id);
}
