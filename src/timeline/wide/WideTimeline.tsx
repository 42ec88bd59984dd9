import { useEffect, useState } from 'react';
import { TimelineSvg } from '../draw/TimelineSvg.tsx';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { standIn } from '../interaction/standIn.ts';
import { tabStopOf } from '../interaction/tabStop.ts';
import type { Target } from '../interaction/target.ts';
import { useMoves } from '../interaction/useMoves.ts';
import { useStanding } from '../interaction/useStanding.ts';
import { useTimelineKeys } from '../interaction/useTimelineKeys.ts';
import { useWheelHint } from '../interaction/useWheelHint.ts';
import { DiffersKey } from '../legend/DiffersKey.tsx';
import { MoreRows } from '../rows/MoreRows.tsx';
import { RowScroll } from '../rows/RowScroll.tsx';
import { useRowWheel } from '../rows/useRowWheel.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import { inUsePart } from '../lazyTimelines.ts';
import { useToggleFold } from '../useTimelineView.ts';
import { TimelineMinimap } from './TimelineMinimap.tsx';
import { useOpenedCluster } from './useOpenedCluster.ts';
import { useWideScene } from './useWideScene.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The timeline of wide places: time runs across, with the articles' rows below it. */
export function WideTimeline(given: DrawnTimelineProps) {
  const { props, rows, storyAxis, axis, scene, movingPx, showWindow } = useWideScene(given);
  const { story, language, view, changeView, drawing, keyboard, onOpen } = props;
  const { index } = story;
  const { cursor, focused, setFocused, stand } = keyboard;
  const [pointed, setPointed] = useState<Target | null>(null);
  useEffect(() => () => setFocused(null), [setFocused]);
  const hint = useWheelHint();
  useRowWheel(props.svg, scene.rows, rows);
  const at = tabStopOf(scene, cursor.target, view.selected);
  const moves = useMoves({ index, storyAxis, scene, view, keyboard, showWindow });
  const toggleFold = useToggleFold(view.openFolds, changeView);
  const { hereOf, onFocusIn } = useStanding(scene, at, keyboard);
  const { direction } = language;
  const keys = { ...moves, scene, hereOf, direction, toggleFold, close: props.onClose };
  const shown = { index, language, view, scene };
  const cluster = useOpenedCluster({ svg: props.svg, storyAxis, scene, showWindow });
  const noted = pointed ?? (cursor.byKey ? focused : null);
  const over = useLazy(inUsePart, noted !== null || cluster.listed !== null).part;
  return (
    <div className="timeline" style={{ fontFamily: props.fontFamily }} onPointerLeave={hint.hide}>
      <TimelineSvg
        svg={props.svg}
        {...{ scene, movingPx, pointed, axis }}
        arrangement={`${view.scaleKind} ${view.openFolds.join(' ')}`}
        isStill={props.isStill}
        drawing={drawing}
        texts={{ ...language.timeline, rowsHeading: story.rowsHeading }}
        cursor={at}
        keyboard={keyboard}
        standInFor={(target) => standIn(scene, index, target)}
        onOpen={(target) => {
          stand(target);
          return onOpen(target);
        }}
        onPoint={setPointed}
        onPointerShare={moves.setPointerShare}
        onFocusIn={onFocusIn}
        onWindow={showWindow}
        onWheelLeft={hint.show}
        onFold={toggleFold}
        onCluster={cluster.open}
        onKeyDown={useTimelineKeys(keys)}
        onBusy={props.onBusy}
      />
      {over && (
        <over.OverDrawing
          {...{ noted, cluster, scene, index, language, drawing }}
          onOpen={onOpen}
        />
      )}
      {hint.isShown && <p className="timeline-hint">{language.timeline.wheelHint}</p>}
      <DiffersKey {...props} hrefOf={drawing.hrefOf} rowsTopPx={scene.rows.y0} />
      <RowScroll scene={scene.rows} rows={rows} language={language} />
      <ZoomButtons words={language.timeline.zoom} onIntent={moves.act} />
      <TimelineMinimap {...shown} act={moves.act} onWindow={showWindow} />
      <MoreRows {...props.foldedRows} language={language} />
    </div>
  );
}
