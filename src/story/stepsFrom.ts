/** A difference's place in a row of them. */
export interface Steps<Entry> {
  /** From 1; 0: it is not in the row, so that the next one is the first. */
  place: number;
  of: number;
  previous: Entry | undefined;
  next: Entry | undefined;
}

/** The steps back and forth from an entry. They end at the ends: nothing goes round. */
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
