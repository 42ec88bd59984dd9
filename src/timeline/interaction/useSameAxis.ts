import { useState } from 'react';
import type { TimeAxis } from '../../time/scale/axis.ts';

/**
 * An axis, the same value as long as it is the same: where more of a story comes it is made anew,
 * and a gesture that goes on must not take it for another story's.
 */
export function useSameAxis(axis: TimeAxis | null): TimeAxis | null {
  const [kept, keep] = useState(axis);
  if (isSame(kept, axis)) return kept;
  keep(axis);
  return axis;
}

function isSame(a: TimeAxis | null, b: TimeAxis | null): boolean {
  if (a === null || b === null) return a === b;
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
