import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseStory } from '../src/story/file/parse.ts';
import type { StoryFile } from '../src/story/file/schema.ts';

const read = (path: string): StoryFile => {
  const place = fileURLToPath(new URL(path, import.meta.url));
  const parsed = parseStory(JSON.parse(readFileSync(place, 'utf8')));
  if (parsed.ok) return parsed.story;
  throw new Error(
    parsed.issues.map((issue) => `${place} ${issue.path} ${issue.message}`).join('\n'),
  );
};

/** The invented story. */
export const millStreet = read('stories/mill-street/story.json');

/** It and every story in data/: whatever a test claims about a story holds for each of them. */
export const stories: readonly StoryFile[] = [
  millStreet,
  ...readdirSync(fileURLToPath(new URL('../data', import.meta.url)))
    .map((folder) => `../data/${folder}/story.json`)
    .filter((path) => existsSync(fileURLToPath(new URL(path, import.meta.url))))
    .map(read),
];

/**
 * For a test that goes through everything a story has: `npm test` goes through the invented one, the
 * long run through those in data/.
 */
export const walkThrough = (story: StoryFile) => ({ tag: story === millStreet ? [] : ['@long'] });

/**
 * Whether a test that reaches every event in its own way also opens this one: every fifth of the
 * invented story's, since `timeline.spec.ts` opens each by mouse; of other stories, in the long run,
 * all.
 */
export const opensBeside = (story: StoryFile, index: number) =>
  story !== millStreet || index % 5 === 0;

/** In file order: the page's own order is the order of time. */
export const eventsOf = (story: StoryFile) => [...story.events, ...story.undated];
