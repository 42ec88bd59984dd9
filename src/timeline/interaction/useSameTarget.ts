import { useState } from 'react';
import { sameTarget, type Target } from './target.ts';

/** Keeps a target's identity as long as it is the same mark: every scene creates its own objects. */
export function useSameTarget(target: Target | null): Target | null {
  const [held, setHeld] = useState(target);
  if (held === target || sameTarget(held, target)) return held;
  setHeld(target);
  return target;
}
