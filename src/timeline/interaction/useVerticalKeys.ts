import type { KeyboardEvent } from 'react';
import type { Language } from '../../language/english.ts';
import type { FocusMove } from '../layout/keyboard/moveFocus.ts';
import type { VerticalScene } from '../layout/vertical/verticalScene.ts';
import { timelineIntent, type TimelineIntent } from './timelineIntent.ts';

/** Down the page both pairs of arrows follow time: there are no rows to move down to. */
const moves: Partial<Record<TimelineIntent, FocusMove>> = {
  previous: 'previous',
  up: 'previous',
  next: 'next',
  down: 'next',
  first: 'first',
  last: 'last',
};

interface Options {
  scene: VerticalScene;
  /** Id of the event where the keyboard is. */
  at: string | null;
  move: (by: FocusMove) => void;
  toggleFold: (id: string) => void;
  /** Closes what is open; false when nothing is, and the key is left to the page. */
  close: () => boolean;
  direction: Language['direction'];
}

/** The keys of the narrow timeline; whatever would zoom or pan is left to the browser. */
export function useVerticalKeys(options: Options) {
  const { scene, at, move, toggleFold, close, direction } = options;
  return (event: KeyboardEvent) => {
    const intent = timelineIntent(event, direction);
    if (intent === null) return;
    const by = moves[intent];
    if (by !== undefined) {
      move(by);
    } else if (intent === 'close') {
      if (!close()) return;
    } else if (intent === 'fold') {
      const fold = foldAfter(scene, at);
      if (fold !== undefined) toggleFold(fold);
    } else {
      return;
    }
    event.preventDefault();
  };
}

/** The fold nearest to where the keyboard is, later in time first. */
function foldAfter({ entries, folds }: VerticalScene, at: string | null): string | undefined {
  const y = entries.find(({ id }) => id === at)?.mark.y ?? 0;
  return (folds.find((fold) => fold.y >= y) ?? folds.at(-1))?.id;
}
