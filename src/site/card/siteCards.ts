import type { StoryFile } from '../../story/file/schema.ts';
import { storyCard } from './storyCard.ts';

/** The link pictures of a site's stories by path: `stories/<id>/card.png`, 1200 by 630. */
export function siteCards(stories: readonly StoryFile[]): Map<string, Uint8Array> {
  return new Map(
    stories.flatMap((story): [string, Uint8Array][] => {
      const card = storyCard(story);
      return card ? [[`stories/${story.id}/card.png`, card.draw()]] : [];
    }),
  );
}
