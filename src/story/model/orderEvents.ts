import { compareEdtf, firstKnown } from '../../time/edtf/compare.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { DatedEvent } from './storyEvent.ts';

/**
 * The order of a story's dated events, and the earliest instant at which each may be placed in it.
 */
export interface EventOrder {
  readonly dated: readonly DatedEvent[];
  /** By id: never before an event that it is known to follow; -Infinity when nothing is known. */
  readonly placedFrom: ReadonlyMap<string, number>;
}

/**
 * Orders events in time, for the page's lists and the keyboard; this is the only definition of a
 * story's order. Sorts by the first known instant of each event, which is no earlier than that of
 * any event it comes after (`after`), then by `compareEdtf`; ties keep their order.
 *
 * The parser has made sure that `after` has no cycle.
 */
export function orderEvents(events: readonly DatedEvent[], zone: Zone): EventOrder {
  const placedFrom = placeEvents(events, zone);
  const place = ({ id }: DatedEvent) => placedFrom.get(id) ?? -Infinity;
  const sorted = events.toSorted(
    (a, b) => compare(place(a), place(b)) || compareEdtf(a.date.edtf, b.date.edtf, zone),
  );
  return { dated: withEarlierFirst(sorted, earlierThan(events)), placedFrom };
}

/**
 * The earliest instant at which each event may be placed, for events in any order; see `EventOrder`.
 */
export function placeEvents(events: readonly DatedEvent[], zone: Zone): EventOrder['placedFrom'] {
  const earlier = earlierThan(events);
  const placedFrom = new Map<string, number>();
  const place = (event: DatedEvent): number => {
    const known = placedFrom.get(event.id);
    if (known !== undefined) return known;
    const own = firstKnown(event.date.edtf, zone);
    placedFrom.set(event.id, own);
    const from = Math.max(own, ...earlier(event).map(place));
    placedFrom.set(event.id, from);
    return from;
  };
  events.forEach(place);
  return placedFrom;
}

function earlierThan(events: readonly DatedEvent[]): (event: DatedEvent) => readonly DatedEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return ({ after }) => after.flatMap((id) => byId.get(id) ?? []);
}

/** As sorted, but with each after those it is known to follow. */
function withEarlierFirst(
  sorted: readonly DatedEvent[],
  earlierThan: (event: DatedEvent) => readonly DatedEvent[],
): DatedEvent[] {
  const ordered: DatedEvent[] = [];
  const visited = new Set<DatedEvent>();
  const visit = (event: DatedEvent): void => {
    if (visited.has(event)) return;
    visited.add(event);
    earlierThan(event).forEach(visit);
    ordered.push(event);
  };
  sorted.forEach(visit);
  return ordered;
}

/** Not a subtraction: infinities have no difference. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
