/**
 * Opens a dialog over the page or beside it; returns the undo. Beside the page the attribute is set
 * instead of calling `show`, which would take the focus from wherever the reader is.
 */
export function openDialog(dialog: HTMLDialogElement | null, modal: boolean): () => void {
  if (!dialog) return () => {};
  if (modal) dialog.showModal();
  else dialog.setAttribute('open', '');
  return () => dialog.close();
}
