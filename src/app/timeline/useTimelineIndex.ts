import { useMemo } from 'react';
import { labelText } from '../../panels/outlet/articleLabels.ts';
import { useReading } from '../../panels/reading/Reading.ts';
import { prepareTimeline } from '../../timeline/layout/index/prepareTimeline.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import { storyInput } from '../../timeline/layout/storyInput.ts';

/** The story made ready for its layout, once. */
export function useTimelineIndex(): TimelineIndex {
  const { story, labels, language } = useReading();
  return useMemo(() => {
    const rowName = (articleId: string) => labelText(labels(articleId), language);
    return prepareTimeline(storyInput(story, { language, rowName }));
  }, [story, labels, language]);
}
