/** An event that is ordered by others, as far as its place in the order needs it. */
interface Ordered {
  readonly event: { readonly after?: readonly string[] | undefined };
  readonly start: { readonly from: number | null } | null;
}

/**
 * For each event the latest instant that it, or one of those it is known to come after, is certain
 * not to begin before; -Infinity: there is none. Events that go round in a circle, or come after one
 * that does, are left out. Each `after` is followed once (A. B. Kahn, Topological sorting of large
 * networks, 1962).
 */
export function latestStarts(events: ReadonlyMap<string, Ordered>): ReadonlyMap<string, number> {
  const earlierOf = new Map(
    [...events].map(([id, { event }]) => [
      id,
      new Set(event.after?.filter((earlier) => earlier !== id && events.has(earlier))),
    ]),
  );
  const laterOf = new Map<string, string[]>([...events.keys()].map((id) => [id, []]));
  for (const [id, earlier] of earlierOf) for (const one of earlier) laterOf.get(one)?.push(id);
  const awaited = new Map([...earlierOf].map(([id, earlier]) => [id, earlier.size]));
  const latest = new Map<string, number>();
  const ready = [...events.keys()].filter((id) => awaited.get(id) === 0);
  // It grows while it is gone through.
  for (const id of ready) {
    let start = events.get(id)?.start?.from ?? -Infinity;
    for (const one of earlierOf.get(id) ?? []) start = Math.max(start, latest.get(one) ?? start);
    latest.set(id, start);
    for (const later of laterOf.get(id) ?? []) {
      const left = (awaited.get(later) ?? 0) - 1;
      awaited.set(later, left);
      if (left === 0) ready.push(later);
    }
  }
  return latest;
}
