import { useEffect, type RefObject } from 'react';

/**
 * Closes an open `details` that lies over the page when the reader presses Escape in it (the focus
 * goes to its summary), or goes on elsewhere by pointer or by the tab key.
 */
export function useDismissal(ref: RefObject<HTMLDetailsElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const details = ref.current;
    if (!details || !isOpen) return undefined;
    const close = () => {
      details.open = false;
    };
    const onPress = (press: PointerEvent) => {
      if (press.target instanceof Node && !details.contains(press.target)) close();
    };
    const onFocus = (focus: FocusEvent) => {
      if (focus.relatedTarget instanceof Node && !details.contains(focus.relatedTarget)) close();
    };
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      close();
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    details.addEventListener('focusout', onFocus);
    details.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      details.removeEventListener('focusout', onFocus);
      details.removeEventListener('keydown', onKey);
    };
  }, [ref, isOpen]);
}
