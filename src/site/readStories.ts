import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseStory } from '../story/file/parse.ts';
import type { StoryFile } from '../story/file/schema.ts';

/**
 * The stories to publish, in the order of their ids.
 *
 * @param folders of stories, each named as the story's id and holding a `story.json`
 * @param refuse told of each thing that makes a story unfit to publish, a line each, with the file
 *   and the place in it; the story is then left out
 */
export function readStories(
  folders: readonly string[],
  refuse: (reason: string) => void,
): StoryFile[] {
  const stories = folders.flatMap((folder) => {
    const file = join(folder, 'story.json');
    const { story, issues } = readStory(file);
    const reasons = issues.length === 0 ? findMisplacement(folder, story) : issues;
    for (const reason of reasons) refuse(`${file}: ${reason}`);
    return story && reasons.length === 0 ? [story] : [];
  });
  // By code units: a locale's order could differ from one machine to the next.
  return stories.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readStory(file: string): { story?: StoryFile; issues: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { issues: [error instanceof Error ? error.message : String(error)] };
  }
  const parsed = parseStory(value);
  if (parsed.ok) return { story: parsed.story, issues: [] };
  return { issues: parsed.issues.map(({ path, message }) => `${path}: ${message}`) };
}

/** The address is made of the folder's name, so a story elsewhere would never be found. */
function findMisplacement(folder: string, story: StoryFile | undefined): string[] {
  const name = basename(folder);
  if (!story || story.id === name) return [];
  return [`$.id: the folder is named "${name}", the story "${story.id}"; they are to be the same`];
}
