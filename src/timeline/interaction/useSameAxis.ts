import { useState } from 'react';
import type { TimeAxis } from '../../time/scale/axis.ts';

/**
 * Returns the first of several equal axes: as more of a story loads its axis is rebuilt, and a
 * gesture in progress must not mistake it for another story's.
 */
export function useSameAxis(axis: TimeAxis | null): TimeAxis | null {
  const [kept, keep] = useState(axis);
  if (isSame(kept, axis)) return kept;
  keep(axis);
  return axis;
}

function isSame(a: TimeAxis | null, b: TimeAxis | null): boolean {
  if (a === b || a === null || b === null) return a === b;
  return nameOf(a) === nameOf(b);
}

const nameOf = ({ kind, domain, length, folds }: TimeAxis) =>
  [
    kind,
    domain.from,
    domain.to,
    length,
    ...folds.map(({ id, isOpen }) => `${id} ${isOpen}`),
  ].join();
