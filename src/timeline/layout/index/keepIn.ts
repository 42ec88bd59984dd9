/**
 * Returns what is cached under a key, or computes and caches it. The whole cache is cleared when it
 * holds `mostKept`: an hour of zooming must not retain everything that it passed.
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
