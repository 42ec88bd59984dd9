import { useCallback, useMemo, type KeyboardEvent } from 'react';
import type { Language } from '../../language/english.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import { holdWindow } from '../../time/scale/window.ts';
import { describeStretch } from '../../time/words/describeStretch.ts';
import { Minimap } from '../draw/Minimap.tsx';
import { timelineIntent, type TimelineIntent } from '../interaction/timelineIntent.ts';
import { axisOf } from '../layout/index/axisOf.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { TimelineView } from '../layout/layoutTimeline.ts';
import { layoutMinimap } from '../layout/minimap/layoutMinimap.ts';
import type { Scene } from '../layout/scene.ts';
import { insetPx } from '../layout/sizes.ts';

interface Props {
  index: TimelineIndex;
  language: Language;
  view: TimelineView;
  scene: Scene;
  onWindow: (window: Stretch, done: boolean) => void;
  act: (intent: TimelineIntent) => void;
}

/** In the strip a plain arrow moves the window, since there is nothing else to move. */
const inStrip: Partial<Record<TimelineIntent, TimelineIntent>> = {
  previous: 'pan-back',
  next: 'pan-forth',
};

/** The whole story below the part of it that is shown. */
export function TimelineMinimap({ index, language, view, scene, onWindow, act }: Props) {
  const { scaleKind, openFolds } = view;
  const { window, plot, widthPx } = scene;
  const range = useMemo(
    () => ({ x0: plot.x0 + insetPx, x1: plot.x1 - insetPx }),
    [plot.x0, plot.x1],
  );
  const minimap = useMemo(
    () => layoutMinimap(index, { scaleKind, openFolds, window }, range, language.direction),
    [index, scaleKind, openFolds, window, range, language.direction],
  );
  const axis = axisOf(index, scaleKind, openFolds)?.axis;
  const centre = useCallback(
    (day: number, done: boolean) => {
      if (!axis || !window) return;
      const half = (axis.unitsAt(window.to) - axis.unitsAt(window.from)) / 2;
      const middle = axis.unitsAt(day);
      const asked = { from: axis.dayAt(middle - half), to: axis.dayAt(middle + half) };
      onWindow(holdWindow(axis, asked), done);
    },
    [axis, window, onWindow],
  );
  if (!minimap || !window) return null;
  const onKey = (event: KeyboardEvent) => {
    const intent = timelineIntent(event, language.direction);
    if (intent === null || intent === 'close') return;
    act(inStrip[intent] ?? intent);
    event.preventDefault();
  };
  return (
    <Minimap
      minimap={minimap}
      widthPx={widthPx}
      label={language.timeline.minimap}
      value={describeStretch(window, index.input.zone, language)}
      onCentre={centre}
      onKey={onKey}
    />
  );
}
