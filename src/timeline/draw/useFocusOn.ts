import { useEffect, useRef, type RefObject } from 'react';
import { selectorOf, type Target } from '../interaction/target.ts';

/**
 * Puts the focus on a mark when the keyboard's cursor has moved to it, once a move: a drawing that
 * is made anew takes the focus from nothing else. Null: leaves it alone.
 */
export function useFocusOn(ref: RefObject<SVGSVGElement | null>, target: Target | null): void {
  const selector = target && selectorOf(target);
  const last = useRef(selector);
  useEffect(() => {
    if (last.current === selector) return;
    last.current = selector;
    if (selector !== null) ref.current?.querySelector<SVGElement>(selector)?.focus();
  }, [ref, selector]);
}
