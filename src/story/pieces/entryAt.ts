/** @throws Error when a list has no such index, since the pieces do not fit one another */
export function entryAt<Entry>(entries: readonly Entry[], at: number): Entry {
  const entry = entries[at];
  if (entry === undefined) throw new Error(`a piece names place ${at} of ${entries.length}`);
  return entry;
}
