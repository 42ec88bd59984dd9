import { expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { acceptStory } from './acceptStory.ts';
import { parseStory } from './parse.ts';

type Path = (string | number)[];

/** Where every list, object and value of some JSON is; of a list only its first entry. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Array.isArray(value)
    ? value.slice(0, 1).flatMap((one, n) => pathsIn(one, [...at, n]))
    : Object.entries(value).flatMap(([name, one]) => pathsIn(one, [...at, name]));
  return [at, ...inside];
}

/** The JSON with something else in one place. */
function withAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one: unknown, n) => (n === key ? withAt(one, rest, other) : one));
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(
    entries.map(([name, one]) => [name, name === key ? withAt(one, rest, other) : one]),
  );
}

test.each([null, '', 'x', 0, [], {}, '2023-13-01'])(
  'with %j in any one place a story is accepted when no issue is found in it',
  (other) => {
    for (const path of pathsIn(millStreet)) {
      const value = withAt(millStreet, path, other);
      const parsed = parseStory(value);
      const accepted = acceptStory(value);
      expect({ path, accepted }).toEqual({ path, accepted: parsed.ok ? parsed.story : null });
    }
  },
);
