import { useState } from 'react';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { useGestureWindow } from '../interaction/useGestureWindow.ts';
import { useSameAxis } from '../interaction/useSameAxis.ts';
import { axisOf } from '../layout/index/axisOf.ts';
import { panPx } from '../layout/panPx.ts';
import { useRowsInSight } from '../rows/useRowsInSight.ts';
import { useShownPicture } from '../shownPicture.ts';
import { useScene } from './useScene.ts';
import { useShowWindow } from './useShowWindow.ts';

/** What is drawn where time runs across, in the window in effect, and what moves it. */
export function useWideScene(given: DrawnTimelineProps) {
  const { cursor, focused } = given.keyboard;
  const inSight = useRowsInSight(given.story, cursor);
  const { index } = inSight.story;
  const storyAxis = axisOf(index, given.view.scaleKind, given.view.openFolds);
  const axis = useSameAxis(storyAxis?.axis ?? null);
  const { view, since, move } = useGestureWindow(axis, given.view);
  const props = { ...given, story: inSight.story, view };
  const [leastAxisY, holdAxis] = useState(0);
  const standing = focused && (cursor.target ?? focused);
  const scene = useScene(props, standing, { leastAxisY, since });
  useShownPicture(given.keepShown, { ...props, scene });
  const { direction } = given.language;
  const movingPx = axis && since !== undefined ? panPx(axis, scene, since, direction) : null;
  const { changeView } = given;
  const showWindow = useShowWindow({ changeView, move, axisY: scene.axis.y, holdAxis });
  return { props, rows: inSight.rows, storyAxis, axis, scene, showWindow, movingPx };
}
