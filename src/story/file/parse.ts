import type { StoryIssue } from './storyIssue.ts';
import { findCollationIssues } from './collationIssues.ts';
import { findDateIssues } from './dateIssues.ts';
import { findOrderIssues } from './orderIssues.ts';
import { findReferenceIssues } from './references.ts';
import { findShapeIssues } from './shape.ts';
import type { StoryFile } from './schema.ts';

export type ParsedStory = { ok: true; story: StoryFile } | { ok: false; issues: StoryIssue[] };

/**
 * Turns unknown JSON into a story, or into every issue found. The shape is checked first; relations
 * between fields (unique ids, references, dates) are checked once the shape is right. Fields whose
 * name starts with `x-` are allowed anywhere and left out of the result.
 */
export function parseStory(value: unknown): ParsedStory {
  const shape = findShapeIssues(value);
  if (!shape.ok) return shape;
  const issues = [
    ...findReferenceIssues(shape.story),
    ...findDateIssues(shape.story),
    ...findOrderIssues(shape.story),
    ...findCollationIssues(shape.story),
  ];
  return issues.length === 0 ? { ok: true, story: shape.story } : { ok: false, issues };
}
