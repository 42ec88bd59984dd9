import { differenceKinds, type DifferenceKind } from '../model/difference.ts';
import type { EventFacts } from './eventFacts.ts';
import type { Filters } from './filters.ts';

/** What each filter offers in a story: only what at least one event has. */
export interface Choices {
  /** In the order of their first event, as for people and tags. */
  outlets: readonly string[];
  people: readonly string[];
  tags: readonly string[];
  /** Strongest first. */
  kinds: readonly DifferenceKind[];
  /** Most articles that report one event. */
  mostReports: number;
}

export function choicesOf(facts: readonly EventFacts[]): Choices {
  const all = (facet: 'outlets' | 'people' | 'tags' | 'kinds') => [
    ...new Set(facts.flatMap((event) => [...event[facet]])),
  ];
  const kinds = new Set(all('kinds'));
  return {
    outlets: all('outlets'),
    people: all('people'),
    tags: all('tags'),
    kinds: differenceKinds.filter((kind) => kinds.has(kind)),
    mostReports: facts.reduce((most, { reports }) => Math.max(most, reports), 1),
  };
}

/**
 * Filters without what the story does not have: an old link that names an outlet that is gone asks
 * for nothing by it, instead of leaving the page empty.
 */
export function knownFilters(asked: Filters, choices: Choices): Filters {
  return {
    outlets: asked.outlets.filter((id) => choices.outlets.includes(id)),
    people: asked.people.filter((id) => choices.people.includes(id)),
    tags: asked.tags.filter((id) => choices.tags.includes(id)),
    kinds: asked.kinds.filter((kind) => choices.kinds.includes(kind)),
    atleast: Math.min(asked.atleast, choices.mostReports),
  };
}
