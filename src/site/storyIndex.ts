import type { StoryFile } from '../story/file/schema.ts';

/** When a story was checked, and against which of its articles. */
export interface CheckStamp {
  /** `YYYY-MM-DD`, UTC. */
  on: string;
  /** Ids, in the story's order: their texts were at hand, and are those that the story names. */
  articles: string[];
}

/** `stories/index.json`: the stories of a deployment, in the order of their ids. */
export interface StoryIndex {
  stories: StoryIndexEntry[];
}

/** What a page needs to offer a story before it loads it; each as in the story's file. */
export type StoryIndexEntry = Pick<StoryFile, 'id' | 'title' | 'description' | 'language'> & {
  /** Absent: no text of an article was at hand when the site was built. */
  checked?: CheckStamp;
};

/** @param stamps by a story's id: when it was compared with its articles; absent: it was not */
export function indexStories(
  stories: readonly StoryFile[],
  stamps: ReadonlyMap<string, CheckStamp | undefined> = new Map(),
): StoryIndex {
  return {
    stories: stories.map(({ id, title, description, language }) => {
      const checked = stamps.get(id);
      return { id, title, description, language, ...(checked && { checked }) };
    }),
  };
}
