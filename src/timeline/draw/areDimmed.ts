import type { Drawing } from './Drawing.ts';

const kept = new WeakMap<Drawing['isDimmed'], WeakMap<readonly string[], boolean>>();

/**
 * Whether search and filters leave out every event of a mark that is known by name. Hundreds may
 * share one mark, frame after frame, so the result is cached by the list of ids. A list belongs to
 * one mark, so it is always evaluated in the same way.
 */
export function areDimmed(eventIds: readonly string[], isDimmed: Drawing['isDimmed']): boolean {
  const known = kept.get(isDimmed) ?? new WeakMap<readonly string[], boolean>();
  kept.set(isDimmed, known);
  const found =
    known.get(eventIds) ??
    (eventIds.length > 0 && eventIds.every((eventId) => isDimmed({ kind: 'event', eventId })));
  known.set(eventIds, found);
  return found;
}
