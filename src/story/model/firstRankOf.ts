/** The rank at which stretch `n` begins, of so many events in as many equal stretches. */
export const firstRankOf = (n: number, stretches: number, count: number): number =>
  Math.floor((n * count) / stretches);
