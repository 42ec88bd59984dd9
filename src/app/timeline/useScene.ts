import { useMemo } from 'react';
import type { Environment } from '../../timeline/layout/environment.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import { layoutTimeline, type TimelineView } from '../../timeline/layout/layoutTimeline.ts';
import type { Scene } from '../../timeline/layout/scene.ts';
import type { Target } from '../../timeline/interaction/target.ts';
import { isDrawn } from './tabStop.ts';

/**
 * The scene to draw. The selected event is the open one; where the keyboard stands on an event that
 * would not be drawn by itself, that one, so that the focus has something to stand on.
 */
export function useScene(
  index: TimelineIndex,
  view: Omit<TimelineView, 'selected'>,
  widthPx: number,
  environment: Environment,
  openEvent: string | null,
  focused: Target | null,
): Scene {
  const { scaleKind, window, openFolds } = view;
  return useMemo(() => {
    const sceneWith = (selected: string | null) =>
      layoutTimeline(index, { scaleKind, window, openFolds, selected }, { widthPx }, environment);
    const scene = sceneWith(openEvent);
    if (!focused || focused.kind === 'article' || isDrawn(scene, focused)) return scene;
    return sceneWith(focused.eventId);
  }, [index, scaleKind, window, openFolds, widthPx, environment, openEvent, focused]);
}
