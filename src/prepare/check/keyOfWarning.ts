import { createHash } from 'node:crypto';
import type { StoryFile } from '../../story/file/schema.ts';
import type { Problem } from './problem.ts';

/** What follows from other fields, or says only where words are. */
const derived = new Set(
  'start end prefix suffix earliest latest sha256 characters collation'.split(' '),
);

const digits = 8;

/**
 * What a warning is about, as a “w” and eight hexadecimal digits: its rule, the ids on the way to its place,
 * the words and values there, and what is said of them. Entries before it and the positions of words
 * do not matter; other words, or another fault in the same words, give another key.
 */
export function keyOfWarning({ rule, path, message }: Problem, story: StoryFile): string {
  const { names, value } = follow(stepsOf(path), story);
  const about = [rule, names, value, message.replaceAll(/\d+–\d+/gu, '')];
  const hash = createHash('sha256').update(JSON.stringify(about, withoutDerived)).digest('hex');
  // With a letter in front: YAML would read some digits as a number.
  return `w${hash.slice(0, digits)}`;
}

/** The names and indices of a singular JSONPath. */
function stepsOf(path: string): string[] {
  const step = /\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gu;
  return [...path.matchAll(step)].map(([, name, index, quoted]) =>
    quoted === undefined ? (name ?? index ?? '') : String(JSON.parse(quoted)),
  );
}

/** The value at a place, and what its way there is called: ids where there are any. */
function follow(steps: readonly string[], story: StoryFile) {
  let value: unknown = story;
  const names: string[] = [];
  for (const step of steps) {
    const list = value;
    value = fieldOf(list, step);
    names.push(Array.isArray(list) ? (idOf(value) ?? step) : step);
  }
  // The whole story is in every other warning's way: any edit would change it.
  return { names, value: steps.length === 0 ? null : value };
}

function idOf(entry: unknown): string | null {
  const [id, article] = [fieldOf(entry, 'id'), fieldOf(entry, 'article')];
  if (typeof id === 'string') return id;
  return typeof article === 'string' ? article : null;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** For `JSON.stringify`: in one order of fields, however the file has them. */
function withoutDerived(field: string, value: unknown): unknown {
  if (derived.has(field)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
