/** The position of a difference in a sequence of them. */
export interface Steps<Entry> {
  /** From 1; 0 when it is not in the sequence, so that the next one is the first. */
  place: number;
  of: number;
  previous: Entry | undefined;
  next: Entry | undefined;
}

/** The steps back and forth from an entry. They do not wrap around. */
export function stepsFrom<Entry extends { id: string }>(
  row: readonly Entry[],
  id: string | null,
): Steps<Entry> {
  const index = row.findIndex((entry) => entry.id === id);
  return {
    place: index + 1,
    of: row.length,
    previous: index > 0 ? row[index - 1] : undefined,
    next: row[index + 1],
  };
}
