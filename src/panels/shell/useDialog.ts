import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps a dialog open, over the page or beside it. A focus inside stays where it is when it changes
 * from one to the other, for which the browser has to close the dialog and open it again.
 */
export function useDialog(dialog: RefObject<HTMLDialogElement | null>, modal: boolean): void {
  const kept = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const place = dialog.current;
    const undo = openDialog(place, modal);
    kept.current?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      const isWithin = activeElement instanceof HTMLElement && place?.contains(activeElement);
      kept.current = isWithin ? activeElement : null;
      undo();
    };
  }, [dialog, modal]);
}

/**
 * Opens a dialog over the page or beside it; returns the undo. Beside the page the attribute is set
 * instead of calling `show`, which would move the focus from wherever the reader is.
 */
function openDialog(dialog: HTMLDialogElement | null, modal: boolean): () => void {
  if (!dialog) return () => {};
  if (modal) dialog.showModal();
  else dialog.setAttribute('open', '');
  return () => dialog.close();
}
