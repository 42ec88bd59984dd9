import type { EventFacts } from './eventFacts.ts';
import { facets, type Filters } from './filters.ts';

/** Whether an event satisfies every filter. */
export function passes(event: EventFacts, filters: Filters): boolean {
  return (
    // A minimum of one imposes nothing: events from no article pass as well.
    (filters.atleast <= 1 || event.reports >= filters.atleast) &&
    facets.every((facet) => {
      const chosen = filters[facet];
      return chosen.length === 0 || chosen.some((id) => event[facet].includes(id));
    })
  );
}
