import type { StoryFile } from '../../story/schema.ts';

/** `stories/index.json`: the stories of a deployment, in the order of their ids. */
export interface StoryIndex {
  stories: StoryIndexEntry[];
}

/** What a page needs to offer a story before it loads it; each as in the story's file. */
export type StoryIndexEntry = Pick<StoryFile, 'id' | 'title' | 'description' | 'language'>;

export function indexStories(stories: readonly StoryFile[]): StoryIndex {
  return {
    stories: stories.map(({ id, title, description, language }) => ({
      id,
      title,
      description,
      language,
    })),
  };
}
