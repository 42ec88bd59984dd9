import type { Difference } from './model/difference.ts';

/**
 * Assigns each difference to the first of its events, so that a reader who goes through the story
 * meets it once. At each event they keep the order in which that event has them.
 *
 * @param eventIds in the order of the story
 * @param differencesOf returns those of an event
 */
export function differencesByFirstEvent(
  eventIds: readonly string[],
  differencesOf: (eventId: string) => readonly Difference[],
): ReadonlyMap<string, readonly Difference[]> {
  const met = new Set<string>();
  const isNew = ({ id }: Difference) => !met.has(id) && met.add(id).has(id);
  return new Map(eventIds.map((eventId) => [eventId, differencesOf(eventId).filter(isNew)]));
}
