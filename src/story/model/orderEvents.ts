import { compareEdtf, firstKnown } from '../../time/edtf/compare.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { DatedEvent } from './storyEvent.ts';

/** The order of a story's dated events, and the first instant at which each may stand in it. */
export interface EventOrder {
  readonly dated: readonly DatedEvent[];
  /** By id: never before what an event is known to come after; -Infinity: nothing is known. */
  readonly placedFrom: ReadonlyMap<string, number>;
}

/**
 * The order of time, of the page's lists and of the keyboard: the one place that says it for a
 * story. By the first instant that is known of each event, which is no earlier than that of an event
 * it comes after (`after`), then as `compareEdtf` has it, then as they were.
 *
 * The parser has seen that `after` runs in no circle.
 */
export function orderEvents(events: readonly DatedEvent[], zone: Zone): EventOrder {
  const placedFrom = placeEvents(events, zone);
  const place = ({ id }: DatedEvent) => placedFrom.get(id) ?? -Infinity;
  const sorted = events.toSorted(
    (a, b) => compare(place(a), place(b)) || compareEdtf(a.date.edtf, b.date.edtf, zone),
  );
  return { dated: withEarlierFirst(sorted, earlierThan(events)), placedFrom };
}

/** The first instant at which each event may stand, in whatever order they are; see `EventOrder`. */
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

/** As sorted, but each after those that it is known to come after. */
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

/** Not a difference: infinities have none. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
