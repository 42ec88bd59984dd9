import type { KeyboardEvent } from 'react';
import type { Language } from '../../language/english.ts';
import { targetOf } from '../../timeline/draw/targetOf.ts';
import type { FocusMove } from '../../timeline/layout/keyboard/moveFocus.ts';
import type { Scene } from '../../timeline/layout/scene.ts';
import { intentOfKey, type TimelineIntent } from '../../timeline/interaction/intentOfKey.ts';
import type { Target } from '../../timeline/interaction/target.ts';
import { nothingOpen } from '../address/openKeys.ts';
import { usePage } from '../page/PageContext.ts';

const moves: readonly TimelineIntent[] = ['previous', 'next', 'first', 'last', 'up', 'down'];

interface Options {
  scene: Scene;
  /** Where the keyboard is, unless the key comes from a mark. */
  at: Target | null;
  move: (from: Target | null, by: FocusMove, window: Scene['window']) => void;
  act: (intent: TimelineIntent) => void;
  toggleFold: (id: string) => void;
}

/** What the keys of the timeline do (docs/page.md). Every other key is the page’s. */
export function useTimelineKeys({ scene, at, move, act, toggleFold }: Options) {
  const { bar, language } = usePage();
  return (event: KeyboardEvent) => {
    const intent = intentOfKey(event, language.direction);
    if (intent === null) return;
    const here = targetOf(event.target) ?? at;
    if (intent === 'close') {
      const { event: open, article, person } = bar.read();
      if (open === null && article === null && person === null) return;
      bar.go(nothingOpen);
    } else if (intent === 'fold') {
      const fold = foldAfter(scene, here, language.direction);
      if (fold !== undefined) toggleFold(fold);
    } else if (isMove(intent)) {
      move(here, intent, scene.window);
    } else {
      act(intent);
    }
    event.preventDefault();
  };
}

const isMove = (intent: TimelineIntent): intent is FocusMove => moves.includes(intent);

/** The fold next to where the keyboard is, later in time first. */
function foldAfter(
  { axis, marks }: Scene,
  at: Target | null,
  direction: Language['direction'],
): string | undefined {
  const mark = at && at.kind !== 'article' ? marks.find(({ id }) => id === at.eventId) : undefined;
  const after = axis.folds.find(
    ({ x }) => !mark || (direction === 'rtl' ? x <= mark.x : x >= mark.x),
  );
  return (after ?? axis.folds.at(-1))?.id;
}
