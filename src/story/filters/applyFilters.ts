import type { EventFacts } from './eventFacts.ts';
import { facets, type Filters } from './filters.ts';

/** The ids of the events that the filters leave. */
export function applyFilters(facts: readonly EventFacts[], filters: Filters): Set<string> {
  return new Set(facts.filter((event) => passes(event, filters)).map(({ id }) => id));
}

/** Whether an event satisfies every filter. */
export function passes(event: EventFacts, filters: Filters): boolean {
  return (
    event.reports >= filters.atleast &&
    facets.every((facet) => {
      const chosen = filters[facet];
      return chosen.length === 0 || chosen.some((id) => event[facet].has(id));
    })
  );
}
