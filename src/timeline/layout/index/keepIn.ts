/**
 * What is kept under a key, or else made and kept. All is let go when there are `mostKept`: an hour
 * of zooming must not keep everything that it passed.
 */
export function keepIn<Result>(
  kept: Map<string, Result>,
  key: string,
  mostKept: number,
  make: () => Result,
): Result {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}
