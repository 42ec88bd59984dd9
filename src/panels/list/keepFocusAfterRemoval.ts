import { afterPaint } from '../section/afterPaint.ts';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex="0"]';

/** Where something was removed from. */
interface Gap {
  before: Node | null;
  /** What it was in, from the inside out: some of it may be removed later. */
  around: readonly Node[];
}

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
    const gap = held && gapOf(records, held);
    if (!gap) return;
    held = null;
    observer.disconnect();
    undo = afterPaint(() => fill(gap, page));
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

function gapOf(records: readonly MutationRecord[], held: HTMLElement): Gap | null {
  for (const { removedNodes, previousSibling, target } of records) {
    const removed = [...removedNodes].find((node) => node.contains(held));
    if (!removed || held.isConnected) continue;
    const around: Node[] = [];
    for (let node: Node | null = target; node; node = node.parentNode) around.push(node);
    return { before: previousSibling, around };
  }
  return null;
}

function fill({ before, around }: Gap, page: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const all = [...page.querySelectorAll<HTMLElement>(focusable)];
  const parent = around.find((node) => node.isConnected);
  const follows = (element: Node) =>
    before?.isConnected
      ? isAfter(before, element) && !before.contains(element)
      : parent !== undefined && (parent.contains(element) || isAfter(parent, element));
  const at = all.findIndex(follows);
  const [preceding, following] = at < 0 ? [all, []] : [all.slice(0, at), all.slice(at)];
  for (const place of [...following, ...preceding.toReversed()]) {
    place.focus({ preventScroll: true });
    if (document.activeElement === place) return;
  }
}

const isAfter = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
