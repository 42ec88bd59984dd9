import { useCallback } from 'react';
import { useServices } from '../services/Services.ts';
import { showOnTimeline } from './showOnTimeline.ts';

/** @param isBeside the panel stands beside the page, and not over it or in its place */
export function useShowOnTimeline(isBeside: boolean): (eventId: string) => void {
  const { bar } = useServices();
  return useCallback((id: string) => showOnTimeline(bar, id, isBeside), [bar, isBeside]);
}
