import { useEffect, type RefObject } from 'react';

/**
 * Closes an open `details` that overlays the page when the reader presses Escape in it (the focus
 * goes to its summary), or moves on elsewhere by pointer or by the Tab key.
 *
 * While it is open, and only then, pointer presses are listened to on the whole document: a press on
 * something that takes no focus is reported nowhere else, and in Safari buttons take none either.
 */
export function useDismissal(ref: RefObject<HTMLDetailsElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const details = ref.current;
    if (!details || !isOpen) return undefined;
    const close = () => {
      details.open = false;
    };
    // Determined from the event, since the target is hidden from the document in a shadow tree.
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
