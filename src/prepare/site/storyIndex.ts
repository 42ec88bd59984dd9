import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseStory } from '../../story/parse.ts';
import type { StoryFile } from '../../story/schema.ts';

/** `stories/index.json`: the stories of a deployment, in the order of their ids. */
export interface StoryIndex {
  stories: StoryIndexEntry[];
}

/** What a page needs to offer a story before it loads it; each as in the story's file. */
export type StoryIndexEntry = Pick<StoryFile, 'id' | 'title' | 'description' | 'language'>;

/**
 * @param folders of stories, each named as the story's id and holding a `story.json`
 * @param refuse told of each thing that makes a story unfit to publish, a line each, with the file
 *   and the place in it; the story is then left out
 */
export function indexStories(
  folders: readonly string[],
  refuse: (reason: string) => void,
): StoryIndex {
  const stories = folders.flatMap((folder) => {
    const file = join(folder, 'story.json');
    const { entry, issues } = readEntry(file);
    const reasons = issues.length === 0 ? findMisplacement(folder, entry) : issues;
    for (const reason of reasons) refuse(`${file}: ${reason}`);
    return entry && reasons.length === 0 ? [entry] : [];
  });
  // By code units: a locale's order could differ from one machine to the next.
  return { stories: stories.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readEntry(file: string): { entry?: StoryIndexEntry; issues: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { issues: [error instanceof Error ? error.message : String(error)] };
  }
  const parsed = parseStory(value);
  if (!parsed.ok)
    return { issues: parsed.issues.map(({ path, message }) => `${path}: ${message}`) };
  const { id, title, description, language } = parsed.story;
  return { entry: { id, title, description, language }, issues: [] };
}

/** The address is made of the folder's name, so a story elsewhere would never be found. */
function findMisplacement(folder: string, entry: StoryIndexEntry | undefined): string[] {
  const name = basename(folder);
  if (!entry || entry.id === name) return [];
  return [`$.id: the folder is named "${name}", the story "${entry.id}"; they are to be the same`];
}
