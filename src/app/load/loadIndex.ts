import * as v from 'valibot';
import type { Surroundings } from '../services/surroundings.ts';
import { fetchText } from './fetchText.ts';
import { loadFaults } from './loadFaults.ts';
import { indexLimits } from './loadLimits.ts';
import { LoadError } from './loadProblem.ts';
import { parseJson } from './parseJson.ts';
import { slug } from '../../story/file/schema.ts';

const indexSchema = v.object({
  stories: v.array(
    v.object({
      id: slug,
      title: v.string(),
      description: v.string(),
      language: v.string(),
      /** When the build compared the story with its articles, and with which of them. */
      checked: v.optional(
        v.object({
          on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
          articles: v.array(v.string()),
        }),
      ),
    }),
  ),
});

/** The stories of a deployment, in the order in which they are to be listed. */
export type StoryIndex = v.InferOutput<typeof indexSchema>;
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
  const value = await parseJson(text, place.href);
  const read = v.safeParse(indexSchema, value);
  if (read.success) return read.output;
  const { matchSchema } = await loadFaults(place.href);
  const match = matchSchema(indexSchema, value);
  if (match.ok) return match.value;
  throw new LoadError({ kind: 'shape', issues: match.issues }, place.href);
}
