import type { KeyboardEvent } from 'react';
import type { Language } from '../../language/english.ts';
import type { FocusMove } from '../layout/keyboard/moveFocus.ts';
import type { Scene } from '../layout/scene.ts';
import { timelineIntent, type TimelineIntent } from './timelineIntent.ts';
import { eventOf, type Target } from './target.ts';

const moves: readonly TimelineIntent[] = ['previous', 'next', 'first', 'last', 'up', 'down'];

interface Options {
  scene: Scene;
  /** Where the keyboard is, when a key comes from an element of the drawing. */
  hereOf: (element: EventTarget) => Target | null;
  direction: Language['direction'];
  move: (from: Target | null, by: FocusMove) => void;
  act: (intent: TimelineIntent) => void;
  toggleFold: (id: string) => void;
  /** Closes what is open; false when nothing is, and the key is left to the page. */
  close: () => boolean;
}

/** What the keys of the timeline do (docs/page.md). Every other key is left to the page. */
export function useTimelineKeys(options: Options) {
  const { scene, hereOf, direction, move, act, toggleFold, close } = options;
  return (event: KeyboardEvent) => {
    const intent = timelineIntent(event, direction);
    if (intent === null) return;
    const here = hereOf(event.target);
    if (intent === 'close') {
      if (!close()) return;
    } else if (intent === 'fold') {
      const fold = foldAfter(scene, here, direction);
      if (fold !== undefined) toggleFold(fold);
    } else if (isMove(intent)) {
      move(here, intent);
    } else {
      act(intent);
    }
    event.preventDefault();
  };
}

const isMove = (intent: TimelineIntent): intent is FocusMove => moves.includes(intent);

/** The fold nearest to where the keyboard is, later in time first. */
function foldAfter(
  { axis, marks }: Scene,
  at: Target | null,
  direction: Language['direction'],
): string | undefined {
  const mark = at ? marks.find(({ id }) => id === eventOf(at)) : undefined;
  const after = axis.folds.find(
    ({ x }) => !mark || (direction === 'rtl' ? x <= mark.x : x >= mark.x),
  );
  return (after ?? axis.folds.at(-1))?.id;
}
