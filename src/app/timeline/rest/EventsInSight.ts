import { bisectLeft, bisectRight } from 'd3';
import { useEffect } from 'react';
import type { StorySource } from '../../../story/source/storySource.ts';
import type { Stretch } from '../../../time/scale/axis.ts';
import { axisOf } from '../../../timeline/layout/index/axisOf.ts';
import type { TimelineIndex } from '../../../timeline/layout/index/timelineIndex.ts';
import type { TimelineView } from '../../../timeline/layout/layoutTimeline.ts';

/** With more in the window they are counted in clusters, and the most important are loaded. */
const mostFetched = 4096;

interface Props {
  source: StorySource;
  index: TimelineIndex;
  window: Stretch | null;
  view: Pick<TimelineView, 'scaleKind' | 'openFolds'>;
}

/** Loads those events of a large story that a window is narrow enough to draw one by one. */
export function EventsInSight({ source, index, window, view: { scaleKind, openFolds } }: Props) {
  const { story, supply } = source;
  const { rest } = story;
  useEffect(() => {
    if (!supply || !rest || !window) return;
    const storyAxis = axisOf(index, scaleKind, openFolds);
    if (!storyAxis) return;
    const { axis, places } = storyAxis;
    const first = bisectLeft(places, axis.unitsAt(window.from));
    const last = bisectRight(places, axis.unitsAt(window.to)) - 1;
    if (last - first < mostFetched) supply.want(first, last + rest.offAxis.length);
  }, [supply, rest, index, window, scaleKind, openFolds]);
  return null;
}
