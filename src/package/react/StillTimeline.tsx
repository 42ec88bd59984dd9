import { useId, useMemo } from 'react';
import { DrawingProvider } from '../../timeline/draw/Drawing.ts';
import { SceneDrawing } from '../../timeline/draw/SceneDrawing.tsx';
import { layoutTimeline } from '../../timeline/layout/layoutTimeline.ts';
import { defaultFontFamily, type TimelineProps } from '../../timeline/TimelineProps.ts';
import { useTimelineDrawing } from '../../timeline/useTimelineDrawing.ts';
import { useTimelineView } from '../../timeline/useTimelineView.ts';
import { estimateText } from '../estimateText.ts';

/** What a server draws for: the width is not known there, and the drawing shrinks with its place. */
const stillWidthPx = 960;
const nothing = () => {};

/**
 * The timeline as a still drawing: what a server sends, and what stands until the program has come.
 * Its marks are links, and its texts are read aloud, as in the live one.
 */
export function StillTimeline(props: TimelineProps) {
  const { story, language, fontFamily = defaultFontFamily } = props;
  const [view] = useTimelineView(props);
  const drawing = useTimelineDrawing(props);
  const idPrefix = useId();
  const scene = useMemo(
    () =>
      layoutTimeline(
        story.index,
        view,
        { widthPx: stillWidthPx },
        { measureText: estimateText, language },
      ),
    // What is drawn before the program has come does not change.
    // eslint-disable-next-line react/exhaustive-deps
    [story, language],
  );
  return (
    <section className="timeline-frame" aria-label={language.timeline.name}>
      <div className="timeline" style={{ fontFamily }}>
        <DrawingProvider value={{ ...drawing, cursor: null, idPrefix }}>
          <svg
            className="timeline-scene"
            direction={drawing.direction}
            data-testid="timeline"
            viewBox={`0 0 ${scene.widthPx} ${scene.heightPx}`}
            width="100%"
            role="group"
            aria-label={language.timeline.name}
          >
            <SceneDrawing
              scene={scene}
              rowsHeading={language.timeline.rowsHeading}
              onFold={nothing}
              onCluster={nothing}
            />
          </svg>
        </DrawingProvider>
      </div>
    </section>
  );
}
