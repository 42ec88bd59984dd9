/**
 * Ascending places, divided wherever one is left out.
 *
 * @returns each run in order; empty for no places
 */
export function consecutive(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}
