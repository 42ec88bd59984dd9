import { useMemo } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { isDrawn } from '../interaction/standIn.ts';
import { eventOf, type Target } from '../interaction/target.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import type { Scene } from '../layout/scene.ts';
import { useLabelsAhead } from './useLabelsAhead.ts';

/**
 * The scene to draw. If the keyboard is on an event that would not be drawn separately, it is drawn
 * as the selected one is, so that there is something to focus.
 *
 * @param gesture see `TimelineSize`
 */
export function useScene(
  { story, view, widthPx, heightPx, environment, isStill, onBusy }: DrawnTimelineProps,
  focused: Target | null,
  { leastAxisY, since }: { leastAxisY: number; since: Stretch | null | undefined },
): Scene {
  const { index } = story;
  const { scaleKind, window, openFolds, selected } = view;
  const labels = useLabelsAhead(since !== undefined, isStill, onBusy);
  const sceneWith = useMemo(
    () => (id: string | null) =>
      layoutTimeline(
        index,
        { scaleKind, window, openFolds, selected: id },
        {
          widthPx,
          leastAxisY,
          labels,
          ...(since !== undefined && { since }),
          rowCount: index.rows.length,
          ...(heightPx !== undefined && { heightPx }),
        },
        environment,
      ),
    [
      index,
      scaleKind,
      window,
      openFolds,
      widthPx,
      heightPx,
      environment,
      leastAxisY,
      since,
      labels,
    ],
  );
  const scene = useMemo(() => sceneWith(selected), [sceneWith, selected]);
  // Nearly every mark that the focus reaches is drawn already, and nothing is laid out again.
  const missing = focused && !isDrawn(scene, focused) ? eventOf(focused) : null;
  return useMemo(
    () => (missing === null ? scene : sceneWith(missing)),
    [scene, sceneWith, missing],
  );
}
