/** @throws Error when a list has no such place: pieces that do not fit one another */
export function entryAt<Entry>(entries: readonly Entry[], at: number): Entry {
  const entry = entries[at];
  if (entry === undefined) throw new Error(`a piece names place ${at} of ${entries.length}`);
  return entry;
}
