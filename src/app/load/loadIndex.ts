import * as z from 'zod/mini';
import type { Surroundings } from '../surroundings.ts';
import { fetchText } from './fetchText.ts';
import { indexLimits } from './loadLimits.ts';
import { LoadError } from './loadProblem.ts';
import { parseJson } from './parseJson.ts';
import { jsonPath } from '../../story/jsonPath.ts';

const indexSchema = z.object({
  stories: z.array(
    z.object({
      id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
      title: z.string(),
      description: z.string(),
      language: z.string(),
    }),
  ),
});

/** The stories of a deployment, in the order it wants them listed. */
export type StoryIndex = z.infer<typeof indexSchema>;
export type StoryEntry = StoryIndex['stories'][number];

/**
 * Fetches `stories/index.json` beside the page.
 * @throws LoadError with whatever is wrong; the signal's reason when the signal aborts
 */
export async function loadIndex(
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<StoryIndex> {
  const place = new URL('stories/index.json', surroundings.pageAddress);
  const text = await fetchText(place, indexLimits, surroundings, signal);
  const parsed = indexSchema.safeParse(parseJson(text, place.href));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: jsonPath(path),
    message,
  }));
  throw new LoadError({ kind: 'shape', issues }, place.href);
}
