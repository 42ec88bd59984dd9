import { useMemo } from 'react';
import type { Stretch } from '../../time/scale/axis.ts';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { isDrawn } from '../interaction/standIn.ts';
import { eventOf, type Target } from '../interaction/target.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import type { Scene } from '../layout/scene.ts';

/**
 * The scene to draw. If the keyboard is on an event that would not be drawn separately, it is drawn
 * as the selected one is, so that there is something to focus.
 *
 * @param gesture see `TimelineSize`
 */
export function useScene(
  { story, view, widthPx, heightPx, environment }: DrawnTimelineProps,
  focused: Target | null,
  { leastAxisY, since }: { leastAxisY: number; since: Stretch | null | undefined },
): Scene {
  const { index } = story;
  const { scaleKind, window, openFolds, selected } = view;
  return useMemo(() => {
    const sceneWith = (id: string | null) =>
      layoutTimeline(
        index,
        { scaleKind, window, openFolds, selected: id },
        {
          widthPx,
          leastAxisY,
          ...(since !== undefined && { since }),
          rowCount: index.rows.length,
          ...(heightPx !== undefined && { heightPx }),
        },
        environment,
      );
    const scene = sceneWith(selected);
    const focusedEvent = focused && eventOf(focused);
    if (!focused || focusedEvent === null || isDrawn(scene, focused)) return scene;
    return sceneWith(focusedEvent);
  }, [
    index,
    scaleKind,
    window,
    openFolds,
    widthPx,
    heightPx,
    environment,
    selected,
    focused,
    leastAxisY,
    since,
  ]);
}
