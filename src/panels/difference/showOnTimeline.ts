import { createContext, useContext } from 'react';

/** Shows an event's place on the timeline: brings it into view, the panel out of the way. */
export type ShowOnTimeline = (eventId: string) => void;

const ShowContext = createContext<ShowOnTimeline | null>(null);

export const ShowOnTimelineProvider = ShowContext.Provider;

/** Null: there is no timeline to show it on; a link leads to the event instead. */
export function useShowOnTimeline(): ShowOnTimeline | null {
  return useContext(ShowContext);
}
