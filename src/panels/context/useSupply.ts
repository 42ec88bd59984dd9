import { useEffect, useSyncExternalStore } from 'react';
import type { StorySource, SupplyState } from '../../story/source/storySource.ts';

/** Whether more of a story's events are on their way; at rest where all are at hand. */
export function useSupplyState({ supply }: StorySource): SupplyState {
  return useSyncExternalStore(
    supply?.subscribe ?? neverCalls,
    supply?.state ?? atRest,
    supply?.state ?? atRest,
  );
}

/** Has all events of a story come as soon as something needs them; what fails is said by its state. */
export function useAllEvents({ supply }: StorySource, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) supply?.wantAll().catch(() => {});
  }, [supply, isWanted]);
}

const neverCalls = () => () => {};
const atRest = () => 'at-rest' as const;
