import { bisectLeft, bisectRight } from 'd3';
import type { Drawing, Gathered } from './Drawing.ts';

/**
 * Counts the events of a mark that search and filters leave. Hundreds may share one mark, frame
 * after frame, so the count is cached by the list of their ids.
 *
 * @param afar see `Dimmed`
 */
export function countsFound(
  isDimmed: Drawing['isDimmed'],
  afar: readonly number[] | null,
): Drawing['foundIn'] {
  const kept = new WeakMap<readonly string[], number>();
  return (gathered) => {
    const known = kept.get(gathered.eventIds);
    const found = known ?? count(gathered, isDimmed, afar);
    kept.set(gathered.eventIds, found);
    return found;
  };
}

function count(
  { eventIds, count, ranks: [first, last] }: Gathered,
  isDimmed: Drawing['isDimmed'],
  afar: readonly number[] | null,
): number {
  const left = eventIds.filter((eventId) => !isDimmed({ kind: 'event', eventId })).length;
  if (count === eventIds.length) return left;
  return (
    left + (afar ? bisectRight(afar, last) - bisectLeft(afar, first) : count - eventIds.length)
  );
}
