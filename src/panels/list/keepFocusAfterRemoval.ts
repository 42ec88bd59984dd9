import { fillGap, nodesAround, type Gap } from './fillGap.ts';

/**
 * Keeps readers who use the keyboard where they are when the link or button that has the focus
 * disappears, as one does that has just been pressed and has nothing more to give: the focus goes to
 * the first thing that can take it from there on, or else to the last before, once the page has been
 * painted. If something else has taken the focus by then, it stays there. The drawing of a timeline
 * has its own ways (timeline/interaction/useFocusInDrawing.ts), and so has a panel that closes or
 * shows something else.
 *
 * @param page what is watched
 * @returns the undo
 */
export function keepFocusAfterRemoval(page: HTMLElement): () => void {
  let held: HTMLElement | null = null;
  let undo: (() => void) | null = null;
  const observer = new MutationObserver((records) => {
    const gap = held && gapIn(records, held);
    if (!gap) return;
    held = null;
    observer.disconnect();
    undo = fillGap(gap, page);
  });
  const listening = new AbortController();
  const hold = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement && target.matches('a[href], button') ? target : null;
    observer.disconnect();
    if (held) observer.observe(page, { childList: true, subtree: true });
  };
  // Browsers differ in whether something that is removed while it has the focus is told so.
  const release = () =>
    queueMicrotask(() => {
      if (held?.isConnected && document.activeElement !== held) held = null;
    });
  page.addEventListener('focusin', hold, { signal: listening.signal });
  page.addEventListener('focusout', release, { signal: listening.signal });
  return () => {
    listening.abort();
    observer.disconnect();
    undo?.();
  };
}

function gapIn(records: readonly MutationRecord[], held: HTMLElement): Gap | null {
  for (const { removedNodes, previousSibling, target } of records) {
    const removed = [...removedNodes].find((node) => node.contains(held));
    if (!removed || held.isConnected) continue;
    return { before: previousSibling ? [previousSibling] : [], around: nodesAround(target) };
  }
  return null;
}
