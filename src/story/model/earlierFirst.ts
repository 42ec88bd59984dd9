/**
 * For each event, the indices of those that it follows; `null` for one that is left out of account.
 */
export type EarlierOf = readonly (readonly (number | null)[])[];

interface Ordered {
  readonly id: string;
  readonly after?: readonly string[] | undefined;
}

/** Indices of events, each following the next; only the first few of a long path are listed. */
export interface Way {
  events: readonly number[];
  /** How many more follow. */
  more: number;
}

/** An event that would follow itself if it followed this one of its earlier events. */
export interface Circle {
  later: number;
  /** The index among its earlier events. */
  nth: number;
  /** From that one back to `later`, both excluded. */
  between: Way;
}

/** `null` for the event itself and for unknown ids, which other checks report. */
export function indexEarlier(events: readonly Ordered[]): (number | null)[][] {
  const indexes = new Map(events.map(({ id }, index) => [id, index]));
  return events.map(({ id, after = [] }) =>
    after.map((earlier) => (earlier === id ? null : (indexes.get(earlier) ?? null))),
  );
}

/** How many events of a path are listed. */
export const mostListed = 5;

/**
 * Sorts events so that each comes after those it follows. An edge that would close a cycle is
 * reported and left out of the order, so that each cycle is reported once. Every edge is followed
 * once (depth first: R. E. Tarjan, Depth-first search and linear graph algorithms, 1972).
 */
export function earlierFirst(earlierOf: EarlierOf): { sorted: number[]; circles: Circle[] } {
  const sorted: number[] = [];
  const circles: Circle[] = [];
  const seen = new Set<number>();
  /** The current path, each following the next, with how many of its earlier events were visited. */
  const way: { event: number; followed: number }[] = [];
  /** The position of an event on the path. */
  const places = new Map<number, number>();
  const enter = (event: number) => {
    if (seen.has(event)) return;
    seen.add(event);
    places.set(event, way.length);
    way.push({ event, followed: 0 });
  };
  for (const start of earlierOf.keys()) {
    enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const { event: later, followed: nth } = last;
      const earlier = earlierOf[later]?.[nth];
      last.followed += 1;
      if (earlier === undefined) {
        sorted.push(later);
        places.delete(later);
        way.pop();
      } else if (earlier !== null) {
        const place = places.get(earlier);
        if (place === undefined) enter(earlier);
        else circles.push({ later, nth, between: wayBetween(way, place) });
      }
    }
  }
  return { sorted, circles };
}

function wayBetween(way: readonly { event: number }[], place: number): Way {
  const between = way.length - place - 2;
  const events = way.slice(place + 1, place + 1 + Math.min(between, mostListed));
  return { events: events.map(({ event }) => event), more: between - events.length };
}
