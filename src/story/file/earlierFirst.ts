/** By event, the indexes of those that it comes after; null: one that is left out of account. */
export type EarlierOf = readonly (readonly (number | null)[])[];

/** Indexes of events, each after the next; of a long way only the first few are listed. */
export interface Way {
  events: readonly number[];
  /** How many more follow. */
  more: number;
}

/** An event that would come after itself if it came after this one of its earlier events. */
export interface Circle {
  later: number;
  /** Which of its earlier events. */
  nth: number;
  /** From that one back to `later`, without both. */
  between: Way;
}

/** How many events of a way are listed. */
export const mostListed = 5;

/**
 * Puts events in an order in which each stands behind those that it comes after. What would close a
 * circle is told and left out of the order, so that a circle is told once. Each is followed once
 * (depth first: R. E. Tarjan, Depth-first search and linear graph algorithms, 1972).
 */
export function earlierFirst(earlierOf: EarlierOf): { sorted: number[]; circles: Circle[] } {
  const sorted: number[] = [];
  const circles: Circle[] = [];
  const seen = new Set<number>();
  /** Each after the next, and how many of its earlier events were followed. */
  const way: { event: number; followed: number }[] = [];
  /** Where on the way an event stands. */
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
