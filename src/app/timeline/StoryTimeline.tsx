import { useRef } from 'react';
import { useMedia } from '../../panels/frame/useMedia.ts';
import { useWidth } from '../../timeline/draw/useWidth.ts';
import { usePage } from '../page/PageContext.ts';
import { NarrowTimeline } from './NarrowTimeline.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { useEnvironment } from './useEnvironment.ts';
import { useTimelineIndex } from './useTimelineIndex.ts';
import { WideTimeline } from './WideTimeline.tsx';

/** Below this time runs down the page. Also in style/narrow.css. */
const narrow = '(width < 700px)';

/** The timeline of a story, as wide as it may be. It waits for the fonts, so as to be laid out once. */
export function StoryTimeline({ openEvent }: { openEvent: string | null }) {
  const { fontsSettled, language } = usePage();
  const frame = useRef<HTMLElement>(null);
  const widthPx = useWidth(frame);
  const index = useTimelineIndex();
  const environment = useEnvironment();
  const Timeline = useMedia(narrow) ? NarrowTimeline : WideTimeline;
  return (
    <section className="timeline-frame" ref={frame} aria-label={language.timeline.name}>
      <div className="timeline-controls">
        <ScaleSwitch />
      </div>
      {fontsSettled && widthPx > 0 && (
        <Timeline index={index} environment={environment} widthPx={widthPx} openEvent={openEvent} />
      )}
    </section>
  );
}
