/** The ranks that are in every one of some sets, rising. */
export function ranksInAll(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return rising([...(fewest ?? [])].filter((rank) => others.every((set) => set.has(rank))));
}

/** The ranks that are in one of some sets or in several, rising. */
export function ranksInAny(sets: readonly ReadonlySet<number>[]): Set<number> {
  return rising(new Set(sets.flatMap((set) => [...set])));
}

function rising(ranks: Iterable<number>): Set<number> {
  return new Set(Float64Array.from(ranks).sort());
}
