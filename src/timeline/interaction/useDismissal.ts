import { useEffect, type RefObject } from 'react';

/**
 * Closes an open `details` that lies over the page when the reader presses Escape in it (the focus
 * goes to its summary), or goes on elsewhere by pointer or by the tab key.
 *
 * While it is open, and no longer, presses are heard on the whole document: one on ground that takes
 * no focus is told to nobody else, and in Safari buttons take none either.
 */
export function useDismissal(ref: RefObject<HTMLDetailsElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const details = ref.current;
    if (!details || !isOpen) return undefined;
    const close = () => {
      details.open = false;
    };
    // Told apart by the event, since in a shadow tree the document is not told its target.
    let within: PointerEvent | null = null;
    const onPressWithin = (press: PointerEvent) => {
      within = press;
    };
    const onPress = (press: PointerEvent) => {
      if (press !== within) close();
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
    const { ownerDocument } = details;
    details.addEventListener('pointerdown', onPressWithin);
    ownerDocument.addEventListener('pointerdown', onPress);
    details.addEventListener('focusout', onFocus);
    details.addEventListener('keydown', onKey);
    return () => {
      details.removeEventListener('pointerdown', onPressWithin);
      ownerDocument.removeEventListener('pointerdown', onPress);
      details.removeEventListener('focusout', onFocus);
      details.removeEventListener('keydown', onKey);
    };
  }, [ref, isOpen]);
}
