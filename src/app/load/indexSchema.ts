import * as v from 'valibot';
import { slug } from '../../story/file/schema.ts';

export const indexSchema = v.object({
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
