import type { Difference, Quotation } from './schema.ts';

/** Statements by the event that they belong to, in file order. */
export function groupQuotations(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  return groupBy(quotations, ({ event }) => (event === null ? [] : [event]));
}

/** Differences by each of their events, in the given order. */
export function groupDifferences<Entry extends Pick<Difference, 'events'>>(
  differences: readonly Entry[],
): Map<string, Entry[]> {
  return groupBy(differences, ({ events }) => events);
}

function groupBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
