import { useCallback, type RefObject } from 'react';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useServices } from '../services/Services.ts';
import { showOnTimeline } from './showOnTimeline.ts';

/** @param isBeside the panel is beside the page, not over it or in its place */
export function useShowOnTimeline(
  timeline: RefObject<TimelineHandle | null>,
  isBeside: boolean,
): (eventId: string) => void {
  const { bar } = useServices();
  return useCallback(
    (id: string) => showOnTimeline(bar, timeline, id, isBeside),
    [bar, timeline, isBeside],
  );
}
