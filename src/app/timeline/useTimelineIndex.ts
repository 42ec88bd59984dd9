import { useMemo } from 'react';
import { useReading } from '../../panels/context/Reading.ts';
import { prepareTimeline } from '../../timeline/layout/index/prepareTimeline.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import { storyInput } from '../../timeline/layout/storyInput.ts';
import { rowNames } from './rowNames.ts';

/** The story made ready for its layout, once. */
export function useTimelineIndex(): TimelineIndex {
  const { story, language } = useReading();
  return useMemo(
    () => prepareTimeline(storyInput(story, { language, rowName: rowNames(story, language) })),
    [story, language],
  );
}
