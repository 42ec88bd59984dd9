import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { fetchText } from './fetchText.ts';
import { storyLimits } from './loadLimits.ts';
import { LoadError } from './loadProblem.ts';
import { parseJson } from './parseJson.ts';
import { placeOfStory } from './placeOfStory.ts';

/** Which story: one of the deployment's, or the file at a place, or both: that file with that id. */
export interface StoryChoice {
  story: string | null;
  data: string | null;
}

/**
 * Fetches and reads a story.
 * @throws LoadError with whatever is wrong; the signal's reason when the signal aborts
 */
export async function loadStory(
  { story, data }: StoryChoice,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<StoryFile> {
  const place = placeOfStory(story ?? '', data, surroundings.pageAddress);
  const text = await fetchText(place, storyLimits, surroundings, signal);
  const value = parseJson(text, place.href);
  const parsed = parseStory(value);
  if (!parsed.ok) {
    const found = otherVersion(value);
    const problem = found
      ? ({ kind: 'version', found } as const)
      : ({ kind: 'shape', issues: parsed.issues } as const);
    throw new LoadError(problem, place.href);
  }
  if (story !== null && parsed.story.id !== story) {
    throw new LoadError({ kind: 'other', wanted: story, found: parsed.story.id }, place.href);
  }
  return parsed.story;
}

/** The version of a story file that this page does not read; null: it has none, or the known one. */
function otherVersion(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null;
  return value.version === 1 ? null : JSON.stringify(value.version).slice(0, 40);
}
