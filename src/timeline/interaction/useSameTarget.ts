import { useState } from 'react';
import { sameTarget, type Target } from './target.ts';

/** A target as the same object for as long as it is the same mark: every scene makes its own. */
export function useSameTarget(target: Target | null): Target | null {
  const [held, setHeld] = useState(target);
  if (held === target || sameTarget(held, target)) return held;
  setHeld(target);
  return target;
}
