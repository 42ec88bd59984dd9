import { memo, useCallback, type Ref, type RefObject } from 'react';
import { useReaderChoice } from '../../panels/choices/useReaderChoice.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useSearchMatches } from '../../panels/search/SearchMatches.ts';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { narrow } from '../theme/narrow.ts';
import { Timeline } from '../../timeline/Timeline.tsx';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { FindControls } from '../search/FindControls.tsx';
import { usePart } from '../services/usePart.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { fontFamilies } from './fontFamilies.ts';
import { restPart } from './rest/restPart.ts';
import { useAddressOfTimeline } from './useAddressOfTimeline.ts';
import { useDimmed } from './useDimmed.ts';
import { useDrawingHeight } from './useDrawingHeight.ts';
import { usePreparedStory } from './usePreparedStory.ts';
import { useRowsInAddress } from './useRowsInAddress.ts';
import { useTimeWindow } from './useTimeWindow.ts';

type Props = {
  openEvent: string | null;
  /** Called when the timeline is drawn, before it is painted. */
  onDrawn: () => void;
  /** The head above it; see `FoldingHeader`. */
  head: RefObject<HTMLElement | null>;
  ref: Ref<TimelineHandle>;
};

/** They depend on nothing in the timeline, and are not rendered again with it. */
const findControls = <FindControls />;

/**
 * The timeline of a story according to the address and the reader's choices. What opens and closes
 * around it does not cause a render.
 */
export const StoryTimeline = memo(function StoryTimeline(props: Props) {
  const { openEvent, onDrawn, head, ref } = props;
  const { ready } = useServices();
  const { story, source, language } = usePanelContext();
  const { scale, font, capture, openArticle } = useAddress((address) => ({
    scale: address.scale,
    font: address.font,
    capture: address.capture,
    openArticle: address.event === null ? address.article : null,
  }));
  const [openFolds, setOpenFolds] = useReaderChoice('openFolds');
  const prepared = usePreparedStory(story, language, ready, { scaleKind: scale, openFolds });
  const [window, setWindow] = useTimeWindow(prepared.index);
  const [rows, setRows] = useRowsInAddress(story, prepared);
  const heightPx = useDrawingHeight(head);
  // Down the page its end is far away, and so is what is below the timeline.
  const isNarrow = useMedia(narrow);
  const rest = usePart(restPart, source.supply !== null);
  const view = { scaleKind: scale, window, openFolds, selected: openEvent };
  return (
    <>
      {rest && isNarrow && <rest.RestOfEvents />}
      {rest && <rest.EventsInSight {...{ source, window, view, index: prepared.index }} />}
      <Timeline
        ref={ref}
        story={prepared}
        language={language}
        view={view}
        {...useAddressOfTimeline(setWindow, setOpenFolds)}
        rows={rows}
        onRowsChange={setRows}
        openArticle={openArticle}
        dimmed={useDimmed(story)}
        markedTerms={useSearchMatches().terms}
        {...(heightPx === undefined ? {} : { heightPx })}
        controls={findControls}
        fontFamily={fontFamilies[font]}
        isStill={capture}
        onBusy={ready.hold}
        onDrawn={useMarked(onDrawn)}
      />
    </>
  );
});

/**
 * User Timing marks for when a story's timeline has been drawn: what loads later is not needed for
 * it.
 */
function useMarked(onDrawn: () => void): () => void {
  return useCallback(() => {
    performance.mark('sourceline:drawn');
    onDrawn();
  }, [onDrawn]);
}
