import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from './held.ts';
import type { Stand } from './standIn.ts';
import { selectorOf, type Target } from './target.ts';
import type { Cursor, Keyboard } from './useKeyboard.ts';

interface Options {
  keyboard: Pick<Keyboard, 'cursor' | 'held' | 'hold'>;
  /** The mark on which the keyboard's cursor is drawn. */
  at: Target | null;
  /** What represents what had the focus, see `standIn`. */
  standInFor: (target: Target) => Stand | null;
}

/**
 * Focuses a mark when a key has moved the cursor to it, once per move. When a new drawing no longer
 * has the mark, the focus passes to what represents it, so that it never falls to the page, and
 * returns when the mark does. A drawing that is mounted anew takes the focus from nothing else.
 */
export function useFocusInDrawing(
  ref: RefObject<SVGSVGElement | null>,
  { keyboard, at, standInFor }: Options,
): void {
  const { cursor } = keyboard;
  const last = useRef<Cursor>(cursor);
  useLayoutEffect(() => {
    const drawing = ref.current;
    if (!drawing) return;
    const isMoved = last.current !== cursor;
    last.current = cursor;
    if (isMoved && cursor.byKey && at) {
      markOf(drawing, at)?.focus();
      keyboard.hold(cursor.target);
      return;
    }
    const held = keyboard.held();
    if (held === null) return;
    const isLost = isFocusLost(drawing);
    if (held === 'drawing' && !isLost) return;
    const target = held === 'drawing' ? at : held;
    const mark = markOf(drawing, target && standInFor(target));
    if (mark) {
      if (!mark.matches(':focus')) mark.focus({ preventScroll: true });
    } else if (isLost) {
      focusOnAll(drawing);
    }
  });
}

function markOf(drawing: SVGSVGElement, stand: Stand | null): SVGElement | null {
  return stand && drawing.querySelector<SVGElement>(selectorOfStand(stand));
}

/** So that keys are heard even where there is no mark to focus. */
function focusOnAll(drawing: SVGSVGElement): void {
  drawing.setAttribute('tabindex', '-1');
  drawing.focus({ preventScroll: true });
  drawing.addEventListener('blur', () => drawing.removeAttribute('tabindex'), { once: true });
}

const selectorOfStand = (stand: Stand) =>
  stand.kind === 'cluster' ? `[data-key="${stand.key}"]` : selectorOf(stand);
