import { compareEdtf, firstKnown } from '../../time/edtf/compare.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { earlierFirst, indexEarlier } from './earlierFirst.ts';
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
  const { sorted: order } = earlierFirst(indexEarlier(sorted));
  return { dated: order.flatMap((index) => sorted[index] ?? []), placedFrom };
}

/**
 * The earliest instant at which each event may be placed, for events in any order; see `EventOrder`.
 */
export function placeEvents(events: readonly DatedEvent[], zone: Zone): EventOrder['placedFrom'] {
  const earlierOf = indexEarlier(events);
  const placedFrom = new Map<string, number>();
  const placeOf = (index: number | null) =>
    placedFrom.get(events[index ?? -1]?.id ?? '') ?? -Infinity;
  for (const index of earlierFirst(earlierOf).sorted) {
    const event = events[index];
    if (!event) continue;
    let from = firstKnown(event.date.edtf, zone);
    for (const earlier of earlierOf[index] ?? []) from = Math.max(from, placeOf(earlier));
    placedFrom.set(event.id, from);
  }
  return placedFrom;
}

/** Not a subtraction: infinities have no difference. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
