import { afterPaint } from '../section/afterPaint.ts';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex="0"]';

/** Where something was removed from. */
export interface Gap {
  /** What stood before it, the nearest first: some of it may be removed as well. */
  before: readonly Node[];
  /** What it was in, from the inside out: some of it may be removed later. */
  around: readonly Node[];
}

/** The gap that an element will leave that is still in its place. */
export function gapOf(element: Element): Gap {
  const before: Node[] = [];
  for (let node = element.previousSibling; node; node = node.previousSibling) before.push(node);
  return { before, around: nodesAround(element.parentNode) };
}

/** A node and all that it is in. */
export function nodesAround(inmost: Node | null): Node[] {
  const around: Node[] = [];
  for (let node = inmost; node; node = node.parentNode) around.push(node);
  return around;
}

/**
 * Once the page has been painted, gives the focus to the first thing that can take it from a gap on,
 * or else to the last before; unless something else has taken it by then. Returns the undo.
 *
 * @param page the focus stays within it
 */
export function fillGap({ before, around }: Gap, page: HTMLElement): () => void {
  return afterPaint(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const all = [...page.querySelectorAll<HTMLElement>(focusable)];
    const previous = before.find((node) => node.isConnected);
    const parent = around.find((node) => node.isConnected);
    const follows = (element: Node) =>
      previous
        ? isAfter(previous, element) && !previous.contains(element)
        : parent !== undefined && (parent.contains(element) || isAfter(parent, element));
    const at = all.findIndex(follows);
    const [preceding, following] = at < 0 ? [all, []] : [all.slice(0, at), all.slice(at)];
    for (const place of [...following, ...preceding.toReversed()]) {
      place.focus({ preventScroll: true });
      if (document.activeElement === place) return;
    }
  });
}

const isAfter = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
