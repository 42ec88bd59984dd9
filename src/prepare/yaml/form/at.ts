import type { Keys } from '../read/placeIn.ts';

/** Something in the form with its place, relative to its parent. */
export type At<Value> = Value & { at: Keys };

/** The same things as parts of their parent's field or entry `key`. */
export function within<Value extends { at: Keys }>(
  key: string | number,
  parts: readonly Value[],
): Value[] {
  return parts.map((part) => ({ ...part, at: [key, ...part.at] }));
}

/** Flattens a list whose entries contain several things each. */
export function flatten<Value extends { at: Keys }>(
  entries: readonly (readonly Value[])[],
): Value[] {
  return entries.flatMap((parts, i) => within(i, parts));
}

/**
 * Flattens a map of articles whose entries contain several things each, adding its article to each.
 */
export function credit<Value extends { at: Keys }>(
  map: Readonly<Record<string, readonly Value[]>>,
): (Value & { article: string })[] {
  return Object.entries(map).flatMap(([article, parts]) =>
    within(article, parts).map((part) => ({ ...part, article })),
  );
}
