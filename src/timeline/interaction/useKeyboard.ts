import { useCallback, useMemo, useState } from 'react';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { FocusMove } from '../layout/keyboard/moveFocus.ts';
import { moveCursor } from './moveCursor.ts';
import type { Target } from './target.ts';

/** Where the keyboard is in the timeline, and whether a key has brought it there. */
export interface Cursor {
  target: Target | null;
  byKey: boolean;
}

export interface Keyboard {
  cursor: Cursor;
  /** The mark that has the focus; null: none has. */
  focused: Target | null;
  setFocused: (target: Target | null) => void;
  /** The cursor is brought to a mark, not by a key. */
  stand: (target: Target) => void;
  /** A key takes the cursor on; returns where to. Null: there is nothing to go to. */
  move: (from: Target | null, by: FocusMove) => Target | null;
}

/** The keyboard's cursor. It stays where it is while the timeline becomes narrow or wide. */
export function useKeyboard(index: TimelineIndex): Keyboard {
  const [cursor, setCursor] = useState<Cursor>({ target: null, byKey: false });
  const [focused, setFocused] = useState<Target | null>(null);
  const stand = useCallback((target: Target) => setCursor({ target, byKey: false }), []);
  const move = useCallback(
    (from: Target | null, by: FocusMove) => {
      const target = moveCursor(index, from, by);
      if (target) setCursor({ target, byKey: true });
      return target;
    },
    [index],
  );
  return useMemo(
    () => ({ cursor, focused, setFocused, stand, move }),
    [cursor, focused, stand, move],
  );
}
