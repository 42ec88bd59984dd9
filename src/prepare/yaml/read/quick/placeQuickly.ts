import type { Keys } from '../placeIn.ts';
import { TypedWord } from './scalars.ts';
import type { QuickYaml } from './readQuickly.ts';

/**
 * Finds fields and entries of a text that was read quickly, with the same result as `placeIn`. The
 * values may have been replaced since, but not lists and fields. Positions are gathered on first
 * use.
 */
export function placeQuickly({ value, start, starts }: QuickYaml): (keys: Keys) => number {
  let gathered: ReadonlyMap<unknown, readonly number[]> | undefined;
  return (keys) => {
    gathered ??= gatherPlaces(value, starts);
    let place = start;
    let holder: unknown = value;
    for (const key of keys) {
      const position = positionOf(holder, key);
      const next = gathered.get(holder)?.[position];
      if (next === undefined) return place;
      place = next;
      holder = childrenOf(holder)[position];
    }
    return place;
  };
}

/** The positions of the children of each list and each part with fields. */
function gatherPlaces(value: unknown, starts: readonly number[]): Map<unknown, number[]> {
  const gathered = new Map<unknown, number[]>();
  let next = 0;
  const visit = (holder: unknown) => {
    const children = childrenOf(holder);
    if (children.length === 0) return;
    const places: number[] = [];
    gathered.set(holder, places);
    for (const child of children) {
      places.push(starts[next] ?? 0);
      next += 1;
      visit(child);
    }
  };
  visit(value);
  return gathered;
}

function childrenOf(holder: unknown): readonly unknown[] {
  if (Array.isArray(holder)) return holder;
  return isFields(holder) ? Object.values(holder) : [];
}

function positionOf(holder: unknown, key: string | number): number {
  if (Array.isArray(holder)) return typeof key === 'number' ? key : -1;
  return isFields(holder) ? Object.keys(holder).indexOf(String(key)) : -1;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof TypedWord);
}
