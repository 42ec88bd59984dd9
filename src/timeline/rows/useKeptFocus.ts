import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list whose entries are reordered: an element that is moved within the
 * document loses it.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = list.current;
    const keep = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? target : null;
    };
    element?.addEventListener('focusin', keep);
    return () => element?.removeEventListener('focusin', keep);
  }, [list]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && last.current?.isConnected) last.current.focus({ preventScroll: true });
  });
}
