import type { Keys } from '../read/placeIn.ts';
import type { BuiltStory } from './buildStory.ts';

/**
 * The place in the form that a part of the story was built from: that of the innermost enclosing
 * part that the form has, and of the field in it, if the form has one of that name.
 */
export function formKeysOf(
  { value, origins }: Pick<BuiltStory, 'value' | 'origins'>,
  raw: unknown,
  path: Keys,
): Keys {
  let found = value;
  let keys: Keys = [];
  let rest: Keys = path;
  path.forEach((key, i) => {
    found = childOf(found, key);
    const origin = isObject(found) ? origins.get(found) : undefined;
    if (!origin) return;
    keys = origin;
    rest = path.slice(i + 1);
  });
  const [field] = rest;
  if (field === undefined) return keys;
  const holder = keys.reduce(childOf, raw);
  return childOf(holder, field) === undefined ? keys : [...keys, ...rest];
}

function childOf(value: unknown, key: string | number): unknown {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
