import type { Surroundings } from '../services/surroundings.ts';
import { fetchFile } from './fetchFile.ts';
import type { StoryIndex } from './indexSchema.ts';
import { hasField } from './hasField.ts';
import { loadFileChecks } from './loadFileChecks.ts';
import { indexLimits } from './loadLimits.ts';
import { LoadError } from './loadProblem.ts';

/**
 * Fetches `stories/index.json` beside the page.
 * @throws LoadError with whatever is wrong; the signal's reason when the signal aborts
 */
export async function loadIndex(
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<StoryIndex> {
  const place = new URL('stories/index.json', surroundings.pageAddress);
  const { value, isPublished } = await fetchFile(place, indexLimits, surroundings, signal);
  return isPublishedIndex(value, isPublished) ? value : checkIndex(value, place);
}

function isPublishedIndex(value: unknown, isPublished: boolean): value is StoryIndex {
  return isPublished && hasField(value, 'stories');
}

/** @throws LoadError whatever is wrong with the index */
async function checkIndex(value: unknown, { href }: URL): Promise<StoryIndex> {
  const { matchSchema, indexSchema } = await loadFileChecks(href);
  const match = matchSchema(indexSchema, value);
  if (match.ok) return match.value;
  throw new LoadError({ kind: 'shape', issues: match.issues }, href);
}
