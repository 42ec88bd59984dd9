import type { Drawing } from './Drawing.ts';

const kept = new WeakMap<Drawing['isDimmed'], WeakMap<readonly string[], boolean>>();

/**
 * Whether search and filters leave out every event of a mark that is known by name. Hundreds may be
 * one mark, and are so again in the next frame: what was found of a list of ids is kept with it. A
 * list is one mark's, so it is always asked about in the same way.
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
