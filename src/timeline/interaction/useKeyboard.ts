import { useCallback, useMemo, useRef, useState } from 'react';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { FocusMove } from '../layout/keyboard/moveFocus.ts';
import type { Held } from './held.ts';
import { moveCursor } from './moveCursor.ts';
import { sameTarget, type Target } from './target.ts';

/** Where the keyboard is in the timeline, and whether a key has moved it there. */
export interface Cursor {
  target: Target | null;
  byKey: boolean;
}

export interface Keyboard {
  cursor: Cursor;
  /** The mark that has the focus; `null` when none has. */
  focused: Target | null;
  setFocused: (target: Target | null) => void;
  /**
   * What in the drawing has the focus, even while a new drawing has no mark for it yet; `null` when
   * the focus is elsewhere.
   */
  held: () => Held | null;
  hold: (held: Held | null) => void;
  /** The cursor is moved to a mark, but not by a key. */
  stand: (target: Target) => void;
  /** A key moves the cursor on; returns its destination, `null` when there is nothing to move to. */
  move: (from: Target | null, by: FocusMove) => Target | null;
}

/** The keyboard's cursor. It stays where it is when the timeline becomes narrow or wide. */
export function useKeyboard(index: TimelineIndex): Keyboard {
  const [cursor, setCursor] = useState<Cursor>({ target: null, byKey: false });
  const [focused, setFocused] = useState<Target | null>(null);
  const heldNow = useRef<Held | null>(null);
  const held = useCallback(() => heldNow.current, []);
  const hold = useCallback((next: Held | null) => {
    heldNow.current = next;
  }, []);
  const stand = useCallback(
    (target: Target) => setCursor((before) => standingAt(before, target)),
    [],
  );
  const move = useCallback(
    (from: Target | null, by: FocusMove) => {
      const target = moveCursor(index, from, by);
      if (target) setCursor({ target, byKey: true });
      return target;
    },
    [index],
  );
  return useMemo(
    () => ({ cursor, focused, setFocused, held, hold, stand, move }),
    [cursor, focused, held, hold, stand, move],
  );
}

/** The same when it is there already, so that nothing is drawn again. */
const standingAt = (before: Cursor, target: Target): Cursor =>
  !before.byKey && sameTarget(before.target, target) ? before : { target, byKey: false };
