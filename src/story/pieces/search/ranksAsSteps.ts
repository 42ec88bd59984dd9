/** Rising ranks, the first as it is and each other as the distance from the one before. */
export function ranksAsSteps(ranks: readonly number[]): number[] {
  return ranks.map((rank, at) => rank - (ranks[at - 1] ?? 0));
}

/** The other way round. */
export function ranksOfSteps(steps: readonly number[]): number[] {
  let rank = 0;
  return steps.map((step) => (rank += step));
}
