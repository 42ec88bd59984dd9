import { useEffect, useMemo, useState } from 'react';
import { PointNote } from '../draw/PointNote.tsx';
import { TimelineSvg } from '../draw/TimelineSvg.tsx';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { standIn } from '../interaction/standIn.ts';
import { tabStopOf } from '../interaction/tabStop.ts';
import type { Target } from '../interaction/target.ts';
import { useGestureWindow } from '../interaction/useGestureWindow.ts';
import { useMoves } from '../interaction/useMoves.ts';
import { useStanding } from '../interaction/useStanding.ts';
import { useTimelineKeys } from '../interaction/useTimelineKeys.ts';
import { useWheelHint } from '../interaction/useWheelHint.ts';
import { axisOf } from '../layout/index/axisOf.ts';
import { MoreRows } from '../rows/MoreRows.tsx';
import { RowScroll } from '../rows/RowScroll.tsx';
import { useRowsInSight } from '../rows/useRowsInSight.ts';
import { useShownPicture } from '../shownPicture.ts';
import { toggledFold } from '../useTimelineView.ts';
import { TimelineMinimap } from './TimelineMinimap.tsx';
import { useScene } from './useScene.ts';
import { useShowWindow } from './useShowWindow.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The timeline of wide places: time runs across, the articles' rows under it. */
export function WideTimeline(given: DrawnTimelineProps) {
  const inSight = useRowsInSight(given.story, given.keyboard.cursor);
  const props = { ...given, story: inSight.story };
  const { story, language, changeView, drawing, keyboard } = props;
  const { index } = story;
  const { window, since, move } = useGestureWindow(index, props.view.window);
  const view = useMemo(() => ({ ...props.view, window }), [props.view, window]);
  const { cursor, focused, setFocused, stand } = keyboard;
  const [pointed, setPointed] = useState<Target | null>(null);
  useEffect(() => () => setFocused(null), [setFocused]);
  const hint = useWheelHint();
  const storyAxis = axisOf(index, view.scaleKind, view.openFolds);
  const [leastAxisY, holdAxis] = useState(0);
  const scene = useScene({ ...props, view }, focused && (cursor.target ?? focused), {
    leastAxisY,
    since,
  });
  useShownPicture(props.keepShown, { ...props, view, scene });
  const showWindow = useShowWindow({ changeView, move, axisY: scene.axis.y, holdAxis });
  const at = tabStopOf(scene, cursor.target, view.selected);
  const moves = useMoves({ index, storyAxis, scene, view, keyboard, showWindow });
  const toggleFold = (id: string) => changeView({ openFolds: toggledFold(view.openFolds, id) });
  const { hereOf, onFocusIn } = useStanding(scene, at, keyboard);
  const { direction } = language;
  const { act } = moves;
  const keys = { ...moves, scene, hereOf, direction, toggleFold, close: props.onClose };
  const noted = pointed ?? (cursor.byKey ? focused : null);
  return (
    <div className="timeline" style={{ fontFamily: props.fontFamily }} onPointerLeave={hint.hide}>
      <TimelineSvg
        svg={props.svg}
        scene={scene}
        axis={storyAxis?.axis ?? null}
        arrangement={`${view.scaleKind} ${view.openFolds.join(' ')}`}
        isStill={props.isStill}
        drawing={drawing}
        texts={{ ...language.timeline, rowsHeading: story.rowsHeading }}
        cursor={at}
        keyboard={keyboard}
        standInFor={(target) => standIn(scene, index, target)}
        onOpen={(target) => {
          stand(target);
          return props.onOpen(target);
        }}
        onPoint={setPointed}
        onPointerShare={moves.setPointerShare}
        onFocusIn={onFocusIn}
        onWindow={showWindow}
        onWheelLeft={hint.show}
        onFold={toggleFold}
        onCluster={({ days }) => showWindow(days, true)}
        onKeyDown={useTimelineKeys(keys)}
        onBusy={props.onBusy}
      />
      {noted && <PointNote scene={scene} target={noted} text={drawing.words.of(noted)} />}
      {hint.isShown && <p className="timeline-hint">{language.timeline.wheelHint}</p>}
      <RowScroll scene={scene.rows} rows={inSight.rows} language={language} />
      <ZoomButtons words={language.timeline.zoom} onIntent={act} />
      <TimelineMinimap {...{ index, language, view, scene, act }} onWindow={showWindow} />
      <MoreRows {...props.foldedRows} language={language} />
    </div>
  );
}
