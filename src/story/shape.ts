import type * as z from 'zod/mini';
import { storySchema, type StoryFile } from './schema.ts';
import { jsonPath } from './jsonPath.ts';
import type { StoryIssue } from './parse.ts';

type Shape = { ok: true; story: StoryFile } | { ok: false; issues: StoryIssue[] };

/** Looks at each field by itself: is it there, of its type, of its form? */
export function findShapeIssues(value: unknown): Shape {
  const version = issueOfVersion(value);
  if (version) return { ok: false, issues: [version] };
  const parsed = storySchema.safeParse(withoutExtensions(value), { reportInput: true });
  if (parsed.success) return { ok: true, story: parsed.data };
  return {
    ok: false,
    issues: parsed.error.issues.map((issue) => ({
      path: jsonPath(issue.path),
      message: describeShape(issue),
    })),
  };
}

/** Another version, or no story at all, is said in one sentence instead of a hundred. */
function issueOfVersion(value: unknown): StoryIssue | undefined {
  if (!isRecord(value)) {
    return { path: '$', message: `a story file is a JSON object, found ${typeOf(value)}` };
  }
  if (value['version'] === 1) return undefined;
  if (value['version'] === undefined) {
    return { path: '$.version', message: 'not a story file: "version" is missing; write 1' };
  }
  const found = JSON.stringify(value['version']).slice(0, 40);
  return { path: '$.version', message: `version ${found} is not known here; this reads version 1` };
}

/** A copy without the fields whose name starts with `x-`, which are others' to use. */
function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, field]) => [name, withoutExtensions(field)]),
  );
}

const forms: Record<string, string> = {
  '^[a-z0-9]+': 'a slug: lower-case letters, digits and single hyphens',
  '\\S': 'text that is not empty',
  '^https?:': 'an address that starts with http:// or https://',
  '^[A-Za-z]{2,8}': 'a BCP 47 language tag, such as en or en-GB',
  '^[0-9a-f]{64}': 'a SHA-256 as 64 lower-case hexadecimal digits',
  '^[^\\s/\\\\.]': 'a plain file name without a folder',
  '^(?:(?:\\d{4}': 'a day as YYYY-MM-DD, or a year as Y followed by digits',
};

function describeShape(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing; write ${article(issue.expected)}`
        : `expected ${article(issue.expected)}, found ${quoted(issue.input)}`;
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.map(quoted).join(', ')}; remove it, or start its name with "x-"`;
    case 'invalid_value':
      return `${quoted(issue.input)} is not allowed; write ${issue.values.map(quoted).join(' or ')}`;
    case 'invalid_format':
      return `${quoted(issue.input)} is not ${formOf(issue.pattern)}`;
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `too short; at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : 'characters'}`
        : `${quoted(issue.input)} is too small; ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `too long; at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`
        : `${quoted(issue.input)} is too large; ${issue.maximum} or less`;
    default:
      return `${quoted(issue.input)} does not fit; see the schema`;
  }
}

function formOf(pattern: string | undefined): string {
  const body = pattern?.replace(/^\//, '') ?? '';
  const form = Object.entries(forms).find(([start]) => body.startsWith(start));
  return form ? form[1] : 'of the right form; see the schema';
}

const article = (type: string) =>
  ({
    int: 'a whole number',
    number: 'a number',
    string: 'a text',
    array: 'a list',
    object: 'an object',
  })[type] ?? type;

function quoted(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return typeOf(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return article(typeof value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
