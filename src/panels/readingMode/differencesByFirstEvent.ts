import { differencesInOrder } from '../../story/differencesInOrder.ts';
import type { Difference, StoryFile, UndatedEvent } from '../../story/file/schema.ts';

/**
 * Each difference at the first of its events in an order, strongest kind first, so that a reader who
 * goes through the story meets it once. Those of no event are left out.
 */
export function differencesByFirstEvent(
  file: StoryFile,
  events: readonly Pick<UndatedEvent, 'id'>[],
): ReadonlyMap<string, readonly Difference[]> {
  const places = new Map(events.map(({ id }, index) => [id, index]));
  const groups = new Map<string, Difference[]>();
  for (const difference of differencesInOrder(file)) {
    const [first] = difference.events.toSorted(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
    if (first === undefined) continue;
    const group = groups.get(first);
    if (group) group.push(difference);
    else groups.set(first, [difference]);
  }
  return groups;
}
