const bucketCount = 256;

const kept = new WeakMap<Float64Array, WeakMap<Int32Array, Float64Array>>();

/**
 * The first event in a list, after number `n`, that is at least this far from the one before it; the
 * list's length when there is none. Where events are closer together, one in 256 is examined.
 *
 * @param places by rank, in units of an axis; see `StoryAxis`
 * @param ranks the list, in order; pass the same array for the same list, as its widest gaps are
 *   computed once
 */
export function nextApart(
  places: Float64Array,
  ranks: Int32Array,
  n: number,
  leastUnits: number,
): number {
  const widest = widestGaps(places, ranks);
  for (let at = n + 1; at < ranks.length;) {
    if (at % bucketCount === 0 && (widest[at / bucketCount] ?? 0) < leastUnits) at += bucketCount;
    else if (gapBefore(places, ranks, at) >= leastUnits) return at;
    else at += 1;
  }
  return ranks.length;
}

const gapBefore = (places: Float64Array, ranks: Int32Array, n: number) =>
  (places[ranks[n] ?? 0] ?? 0) - (places[ranks[n - 1] ?? 0] ?? 0);

/** The widest gap in each block of neighbours. */
function widestGaps(places: Float64Array, ranks: Int32Array): Float64Array {
  const ofAxis = kept.get(places) ?? new WeakMap<Int32Array, Float64Array>();
  kept.set(places, ofAxis);
  const known = ofAxis.get(ranks);
  if (known) return known;
  const widest = new Float64Array(Math.ceil(ranks.length / bucketCount));
  for (let n = 1; n < ranks.length; n += 1) {
    const bucket = Math.floor(n / bucketCount);
    widest[bucket] = Math.max(widest[bucket] ?? 0, gapBefore(places, ranks, n));
  }
  ofAxis.set(ranks, widest);
  return widest;
}
