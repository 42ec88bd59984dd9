import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from './held.ts';
import type { Stand } from './standIn.ts';
import { selectorOf, type Target } from './target.ts';
import type { Cursor, Keyboard } from './useKeyboard.ts';

interface Options {
  keyboard: Pick<Keyboard, 'cursor' | 'held' | 'hold'>;
  /** The mark where the keyboard's cursor is drawn. */
  at: Target | null;
  /** What stands for what had the focus, see `standIn`. */
  standInFor: (target: Target) => Stand | null;
}

/**
 * Puts the focus on a mark when a key has moved the cursor to it, once a move; and gives it on to
 * what stands for a mark that a new drawing no longer has, so that it never falls to the page, and
 * back when the mark is there again. A drawing that is made anew takes the focus from nothing else.
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

/** So that keys are heard also where there is no mark to stand on. */
function focusOnAll(drawing: SVGSVGElement): void {
  drawing.setAttribute('tabindex', '-1');
  drawing.focus({ preventScroll: true });
  drawing.addEventListener('blur', () => drawing.removeAttribute('tabindex'), { once: true });
}

const selectorOfStand = (stand: Stand) =>
  stand.kind === 'cluster' ? `[data-key="${stand.key}"]` : selectorOf(stand);
