import { useCallback, useMemo, useState } from 'react';
import type { Stretch } from '../time/scale/axis.ts';
import { cutWindow } from '../time/scale/window.ts';
import type { TimelineView } from './layout/layoutTimeline.ts';
import type { TimelineProps } from './TimelineProps.ts';

/**
 * `done` is false during a gesture, in which the drawing itself holds what it shows (see
 * interaction/useGestureWindow.ts) and the caller is informed; defaults to true.
 */
export type ChangeView = (change: Partial<TimelineView>, done?: boolean) => void;

const wholeStory: TimelineView = {
  scaleKind: 'elastic',
  window: null,
  openFolds: [],
  selected: null,
};

/**
 * The view in effect: the caller's if given, or else the timeline's own. What of its window reaches
 * beyond the story is cut off: everything reckons with what is drawn.
 * @param domain the story's time; null when it has none
 */
export function useTimelineView(
  props: Pick<TimelineProps, 'view' | 'defaultView' | 'onViewChange'>,
  domain: Stretch | null,
): [TimelineView, ChangeView] {
  const { view, defaultView, onViewChange } = props;
  const [own, setOwn] = useState<TimelineView>({ ...wholeStory, ...defaultView });
  const change: ChangeView = useCallback(
    (part, done = true) => {
      if (done) setOwn((before) => ({ ...before, ...part }));
      onViewChange?.(part, done);
    },
    [onViewChange],
  );
  const all = { ...own, ...view };
  const { window: asked } = all;
  const window = useMemo(() => asked && domain && cutWindow(asked, domain), [asked, domain]);
  return [{ ...all, window }, change];
}

/** What opens a fold or closes it; the same function while the same folds are open. */
export function useToggleFold(openFolds: readonly string[], changeView: ChangeView) {
  return useCallback(
    (id: string) => changeView({ openFolds: toggledFold(openFolds, id) }),
    [openFolds, changeView],
  );
}

/** The open folds after one was opened or closed. */
const toggledFold = (openFolds: readonly string[], id: string): readonly string[] =>
  openFolds.includes(id) ? openFolds.filter((other) => other !== id) : [...openFolds, id];
