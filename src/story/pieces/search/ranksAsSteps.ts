/** Ascending ranks, the first one absolute and the others as differences from the previous one. */
export function ranksAsSteps(ranks: readonly number[]): number[] {
  return ranks.map((rank, at) => rank - (ranks[at - 1] ?? 0));
}

/** The inverse. */
export function ranksOfSteps(steps: readonly number[]): number[] {
  let rank = 0;
  return steps.map((step) => (rank += step));
}
