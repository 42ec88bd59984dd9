import type { Keys } from '../read/placeIn.ts';

/** Something of the form with its place, relative to what holds it. */
export type At<Value> = Value & { at: Keys };

/** The same things as parts of what holds them at `key`. */
export function within<Value extends { at: Keys }>(
  key: string | number,
  parts: readonly Value[],
): Value[] {
  return parts.map((part) => ({ ...part, at: [key, ...part.at] }));
}

/** Of a list whose entries hold several things each: all of them. */
export function flatten<Value extends { at: Keys }>(
  entries: readonly (readonly Value[])[],
): Value[] {
  return entries.flatMap((parts, i) => within(i, parts));
}

/** Of a map of articles whose entries hold several things each: all of them, each with its article. */
export function credit<Value extends { at: Keys }>(
  map: Readonly<Record<string, readonly Value[]>>,
): (Value & { article: string })[] {
  return Object.entries(map).flatMap(([article, parts]) =>
    within(article, parts).map((part) => ({ ...part, article })),
  );
}
