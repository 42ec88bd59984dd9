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
    return issueOfNesting(value) ?? issueOf('not a story file: "version" is missing; write 1');
  }
  const found = JSON.stringify(value['version']).slice(0, 40);
  return issueOf(`version ${found} is not known here; write 1, or use a newer Sourceline`);
}

const issueOf = (message: string): StoryIssue => ({ path: '$.version', message });

/** A story inside an object that has nothing else. */
function issueOfNesting(value: Record<string, unknown>): StoryIssue | undefined {
  const [key = '', ...others] = Object.keys(value);
  const inside = value[key];
  if (others.length > 0 || !isRecord(inside) || inside['version'] === undefined) return undefined;
  const message = `the story is one level too deep, in ${JSON.stringify(key)}; write its fields here`;
  return { path: '$', message };
}
