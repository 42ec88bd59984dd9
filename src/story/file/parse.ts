import { explainDate } from '../../time/edtf/explainDate.ts';
import { findRelationIssues } from './relationIssues.ts';
import type { StoryFile } from './schema.ts';
import { findShapeIssues } from './shape.ts';
import type { StoryIssue } from './storyIssue.ts';

export type ParsedStory = { ok: true; story: StoryFile } | { ok: false; issues: StoryIssue[] };

/**
 * Turns unknown JSON into a story, or into every issue found. The shape is checked first; relations
 * between fields (unique ids, references, dates) are checked once the shape is right. Fields whose
 * name starts with `x-` are allowed anywhere and left out of the result.
 */
export function parseStory(value: unknown): ParsedStory {
  const shape = findShapeIssues(value);
  if (!shape.ok) return shape;
  const issues = findRelationIssues(shape.story, explainDate);
  return issues.length === 0 ? { ok: true, story: shape.story } : { ok: false, issues };
}
