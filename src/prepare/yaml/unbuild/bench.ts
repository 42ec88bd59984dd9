import { jsonPath } from '../../../story/file/jsonPath.ts';
import type { Workshop } from '../build/workshop.ts';
import type { Keys } from '../read/placeIn.ts';

/** What the parts of a form need while they are made from a story. */
export interface Bench {
  /** That of the build that the form is made for: what it would find, the form need not state. */
  workshop: Workshop;
  /** Fields of others (`x-…`) at a place of the story. */
  others: (keys: Keys) => Record<string, unknown>;
}

export function othersIn(story: unknown): Bench['others'] {
  const found = new Map<string, Record<string, unknown>>();
  const visit = (value: unknown, keys: Keys) => {
    if (Array.isArray(value)) value.forEach((entry, i) => visit(entry, [...keys, i]));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const all = Object.entries(value);
    const others = all.filter(([name]) => name.startsWith('x-'));
    if (others.length > 0) found.set(jsonPath(keys), Object.fromEntries(others));
    for (const [name, field] of all) if (!name.startsWith('x-')) visit(field, [...keys, name]);
  };
  visit(story, []);
  if (found.size === 0) return () => ({});
  return (keys) => found.get(jsonPath(keys)) ?? {};
}
