import type { StoryFile } from '../story/file/schema.ts';

/** When a story was checked, and against which of its articles. */
export interface CheckStamp {
  /** `YYYY-MM-DD`, UTC. */
  on: string;
  /**
   * Ids, in the story's order, of the articles whose texts were available and match the story's
   * hashes.
   */
  articles: string[];
}

/** `stories/index.json`: the stories of a deployment, in the order of their ids. */
export interface StoryIndex {
  stories: StoryIndexEntry[];
}

/**
 * What a page needs in order to offer a story before loading it; each field as in the story's file.
 */
export type StoryIndexEntry = Pick<StoryFile, 'id' | 'title' | 'description' | 'language'> & {
  /** Omitted when no article's text was available at build time. */
  checked?: CheckStamp;
};

/**
 * @param stamps by story id: when it was compared with its articles; stories that were not are
 *   missing
 */
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
