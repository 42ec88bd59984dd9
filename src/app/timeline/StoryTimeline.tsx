import { useRef } from 'react';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { useWidth } from '../../timeline/draw/useWidth.ts';
import { FindControls } from '../search/FindControls.tsx';
import { narrowTimelinePart, wideTimelinePart } from '../lazy/parts.ts';
import { usePart } from '../services/usePart.ts';
import { usePage } from '../page/PageContext.ts';
import { DrawnMark } from './DrawnMark.tsx';
import { narrow } from './narrow.ts';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { useEnvironment } from './useEnvironment.ts';
import { useTimelineIndex } from './useTimelineIndex.ts';

type Props = {
  openEvent: string | null;
  isDrawn: boolean;
  /** Called when the timeline stands, before it is painted. */
  onDrawn: () => void;
};

/** The timeline of a story, as wide as it may be. It waits for the fonts, so as to be laid out once. */
export function StoryTimeline({ openEvent, isDrawn, onDrawn }: Props) {
  const { fontsSettled, language } = usePage();
  const frame = useRef<HTMLElement>(null);
  const widthPx = useWidth(frame);
  const index = useTimelineIndex();
  const environment = useEnvironment();
  const isNarrow = useMedia(narrow);
  const wideTimeline = usePart(wideTimelinePart, !isNarrow);
  const narrowTimeline = usePart(narrowTimelinePart, isNarrow);
  const Timeline = narrowTimeline?.NarrowTimeline ?? wideTimeline?.WideTimeline;
  return (
    <section className="timeline-frame" ref={frame} aria-label={language.timeline.name}>
      <div className="timeline-controls">
        <ScaleSwitch />
        <FindControls isDrawn={isDrawn} />
      </div>
      {Timeline && fontsSettled && widthPx > 0 && (
        <>
          <DrawnMark onDrawn={onDrawn} />
          <Timeline
            index={index}
            environment={environment}
            widthPx={widthPx}
            openEvent={openEvent}
          />
        </>
      )}
    </section>
  );
}
