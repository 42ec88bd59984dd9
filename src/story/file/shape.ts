import { nameType } from './describeFault.ts';
import { isRecord, withoutExtensions } from './extensions.ts';
import { matchSchema } from './matchSchema.ts';
import { storySchema, type StoryFile } from './schema.ts';
import type { StoryIssue } from './storyIssue.ts';

type Shape = { ok: true; story: StoryFile } | { ok: false; issues: StoryIssue[] };

/** Checks each field on its own: that it is present, of its type and of its form. */
export function findShapeIssues(value: unknown): Shape {
  const version = issueOfVersion(value);
  if (version) return { ok: false, issues: [version] };
  const match = matchSchema(storySchema, withoutExtensions(value));
  return match.ok ? { ok: true, story: match.value } : match;
}

/**
 * Another version, or something that is no story at all, is reported in one sentence instead of a
 * hundred.
 */
function issueOfVersion(value: unknown): StoryIssue | undefined {
  if (!isRecord(value)) {
    return { path: '$', message: `a story file is a JSON object, found ${nameType(value)}` };
  }
  if (value['version'] === 1) return undefined;
  if (value['version'] === undefined) {
    return { path: '$.version', message: 'not a story file: "version" is missing; write 1' };
  }
  const found = JSON.stringify(value['version']).slice(0, 40);
  return { path: '$.version', message: `version ${found} is not known here; this reads version 1` };
}
