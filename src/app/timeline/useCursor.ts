import { useCallback, useState } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import { windowShowing } from '../../time/scale/window.ts';
import type { StoryAxis } from '../../timeline/layout/index/axisOf.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import type { FocusMove } from '../../timeline/layout/keyboard/moveFocus.ts';
import { moveCursor } from '../../timeline/interaction/moveCursor.ts';
import type { Target } from '../../timeline/interaction/target.ts';

/** How near the edge of the window the cursor may come, as a share of its width. */
const margin = 0.08;

/** Where the keyboard is in the timeline, and whether a key has brought it there. */
export interface Cursor {
  target: Target | null;
  byKey: boolean;
}

/** The keyboard's cursor. Wherever a key takes it, the window follows. */
export function useCursor(
  index: TimelineIndex,
  storyAxis: StoryAxis | null,
  onWindow: (window: Stretch, done: boolean) => void,
) {
  const [cursor, setCursor] = useState<Cursor>({ target: null, byKey: false });
  const stand = useCallback((target: Target) => setCursor({ target, byKey: false }), []);
  const move = (from: Target | null, by: FocusMove, window: Stretch | null) => {
    const target = moveCursor(index, from, by);
    if (!target) return;
    setCursor({ target, byKey: true });
    const rank = target.kind === 'article' ? undefined : index.rankById.get(target.eventId);
    if (rank === undefined || !storyAxis || !window) return;
    const shown = windowShowing(storyAxis.axis, window, storyAxis.places[rank] ?? 0, margin);
    if (shown !== window) onWindow(shown, true);
  };
  return { cursor, stand, move };
}
