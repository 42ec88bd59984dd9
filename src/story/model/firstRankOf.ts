/**
 * The rank at which stretch `n` begins when this many events are divided into this many equal
 * stretches.
 */
export const firstRankOf = (n: number, stretches: number, count: number): number =>
  Math.floor((n * count) / stretches);
