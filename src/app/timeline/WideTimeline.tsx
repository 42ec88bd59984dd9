import { useState } from 'react';
import { Legend } from '../../timeline/draw/Legend.tsx';
import { PointNote } from '../../timeline/draw/PointNote.tsx';
import { TimelineSvg } from '../../timeline/draw/TimelineSvg.tsx';
import type { Environment } from '../../timeline/layout/environment.ts';
import { axisOf } from '../../timeline/layout/index/axisOf.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import type { TimelineIntent } from '../../timeline/interaction/intentOfKey.ts';
import type { Target } from '../../timeline/interaction/target.ts';
import { windowOfIntent } from '../../timeline/interaction/windowOfIntent.ts';
import { usePage } from '../page/PageContext.ts';
import { tabStopOf } from './tabStop.ts';
import { TimelineMinimap } from './TimelineMinimap.tsx';
import { useCursor } from './useCursor.ts';
import { addressOf, useDrawingOf } from './useDrawingOf.ts';
import { useFolds } from './useFolds.ts';
import { useMoves } from './useMoves.ts';
import { useScene } from './useScene.ts';
import { useTimelineKeys } from './useTimelineKeys.ts';
import { useTimeWindow } from './useTimeWindow.ts';
import { useWheelHint } from './useWheelHint.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  index: TimelineIndex;
  environment: Environment;
  widthPx: number;
  openEvent: string | null;
}

/** The timeline of wide screens: time from left to right, the articles' rows under it. */
export function WideTimeline({ index, environment, widthPx, openEvent }: Props) {
  const { bar, address, ready, language } = usePage();
  const [openFolds, toggleFold] = useFolds();
  const [pointed, setPointed] = useState<Target | null>(null);
  const [focused, setFocused] = useState<Target | null>(null);
  const hint = useWheelHint();
  const moves = useMoves();
  const storyAxis = axisOf(index, address.scale, openFolds);
  const [window, setWindow] = useTimeWindow(storyAxis?.axis ?? null);
  const { cursor, stand, move } = useCursor(index, storyAxis, setWindow);
  const view = { scaleKind: address.scale, window, openFolds };
  const scene = useScene(index, view, widthPx, environment, openEvent, focused && cursor.target);
  const drawing = useDrawingOf();
  const at = tabStopOf(scene, cursor.target, openEvent);
  const act = (intent: TimelineIntent) => {
    if (!storyAxis || !scene.window) return;
    const next = windowOfIntent(storyAxis.axis, scene.window, intent);
    if (next) setWindow(next, true);
  };
  const open = (target: Target) => {
    stand(target);
    bar.go(addressOf(target));
  };
  const noted = pointed ?? (cursor.byKey ? focused : null);
  return (
    <div className="timeline" onPointerLeave={hint.hide}>
      <ZoomButtons onIntent={act} />
      <TimelineSvg
        scene={scene}
        axis={storyAxis?.axis ?? null}
        way={`${address.scale} ${openFolds.join(' ')}`}
        moves={moves}
        drawing={drawing}
        texts={language.timeline}
        cursor={at}
        focusFollows={cursor.byKey}
        onOpen={open}
        onPoint={setPointed}
        onFocusTarget={setFocused}
        onWindow={setWindow}
        onWheelLeft={hint.show}
        onFold={toggleFold}
        onCluster={({ days }) => setWindow(days, true)}
        onKeyDown={useTimelineKeys({ scene, at, move, act, toggleFold })}
        hold={ready.hold}
      />
      {noted && <PointNote scene={scene} target={noted} text={drawing.words.of(noted)} />}
      {hint.isShown && <p className="timeline-hint">{language.timeline.wheelHint}</p>}
      <TimelineMinimap index={index} view={view} scene={scene} onWindow={setWindow} act={act} />
      <Legend language={language} />
    </div>
  );
}
