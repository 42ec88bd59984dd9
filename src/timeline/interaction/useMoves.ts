import { useRef } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { FocusMove } from '../layout/keyboard/moveFocus.ts';
import type { TimelineView } from '../layout/layoutTimeline.ts';
import type { Scene } from '../layout/scene.ts';
import type { TimelineIntent } from './timelineIntent.ts';
import type { Target } from './target.ts';
import type { Keyboard } from './useKeyboard.ts';
import { windowOfIntent } from './windowOfIntent.ts';
import { windowShowingTarget } from './windowShowingTarget.ts';
import { zoomAnchor } from './zoomAnchor.ts';

interface Options {
  index: TimelineIndex;
  storyAxis: StoryAxis | null;
  scene: Scene;
  view: Pick<TimelineView, 'selected'>;
  keyboard: Keyboard;
  showWindow: (window: Stretch, done: boolean) => void;
}

/**
 * What keys and buttons do to the window. A zoom is anchored at what has the focus, else the open
 * event, else where the keyboard was last, else what is under the pointer, else the middle.
 */
export function useMoves({ index, storyAxis, scene, view, keyboard, showWindow }: Options) {
  const pointerShare = useRef<number | null>(null);
  const anchor = (axis: StoryAxis, window: Stretch) => {
    const held = keyboard.held();
    const open =
      view.selected === null ? null : ({ kind: 'event', eventId: view.selected } as const);
    const targets = [held === 'drawing' ? null : held, open, keyboard.cursor.target];
    const share = pointerShare.current ?? 0.5;
    return zoomAnchor(index, axis, window, targets, Math.min(1, Math.max(0, share)));
  };
  const act = (intent: TimelineIntent) => {
    const { window } = scene;
    if (!storyAxis || !window) return;
    const next = windowOfIntent(storyAxis.axis, window, intent, anchor(storyAxis, window));
    if (next) showWindow(next, true);
  };
  const move = (from: Target | null, by: FocusMove) => {
    const target = keyboard.move(from, by);
    if (!target || !storyAxis || !scene.window) return;
    const shown = windowShowingTarget(index, storyAxis, scene.window, target);
    if (shown !== scene.window) showWindow(shown, true);
  };
  const setPointerShare = (share: number | null) => {
    pointerShare.current = share;
  };
  return { act, move, setPointerShare };
}
