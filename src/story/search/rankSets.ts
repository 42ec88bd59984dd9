/** The ranks that are in every one of the sets, ascending. */
export function ranksInAll(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return rising([...(fewest ?? [])].filter((rank) => others.every((set) => set.has(rank))));
}

/** The ranks that are in at least one of the sets, ascending. */
export function ranksInAny(sets: readonly ReadonlySet<number>[]): Set<number> {
  return rising(new Set(sets.flatMap((set) => [...set])));
}

function rising(ranks: Iterable<number>): Set<number> {
  return new Set(Float64Array.from(ranks).sort());
}
