import * as v from 'valibot';
import { withoutExtensions } from './extensions.ts';
import { findRelationIssues } from './relationIssues.ts';
import { storySchema, type StoryFile } from './schema.ts';

/**
 * The story that unknown JSON is, or `null` where `parseStory` would find an issue: without the code
 * that says which.
 */
export function acceptStory(value: unknown): StoryFile | null {
  const shape = v.safeParse(storySchema, withoutExtensions(value));
  return shape.success && findRelationIssues(shape.output).length === 0 ? shape.output : null;
}
