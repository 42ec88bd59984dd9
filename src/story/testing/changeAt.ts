/**
 * A copy of a JSON document with the value at one path replaced, for tests that break one thing.
 * `undefined` removes the field. Throws when the path leads nowhere, so that a test cannot go stale.
 */
export function changeAt(value: unknown, path: readonly PropertyKey[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const entries: unknown[] = value;
    if (typeof key !== 'number' || key > entries.length) throw new Error(`no entry ${String(key)}`);
    return entries.toSpliced(key, 1, changeAt(entries[key], rest, to));
  }
  if (typeof value !== 'object' || value === null) throw new Error(`no field ${String(key)}`);
  const fields = new Map(Object.entries(value));
  if (rest.length === 0 && to === undefined) fields.delete(String(key));
  else fields.set(String(key), changeAt(fields.get(String(key)), rest, to));
  return Object.fromEntries(fields);
}
