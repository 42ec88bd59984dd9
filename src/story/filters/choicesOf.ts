import { differenceKinds, type DifferenceKind } from '../model/difference.ts';
import type { EventFacts } from './eventFacts.ts';
import type { Filters } from './filters.ts';

/** What each filter offers for a story: only what at least one event has. */
export interface Choices {
  /** In the order of their first event, as with people and tags. */
  outlets: readonly string[];
  people: readonly string[];
  tags: readonly string[];
  /** Strongest first. */
  kinds: readonly DifferenceKind[];
  /** The greatest number of articles that report the same event. */
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
 * The filters without what the story does not have. An outlet from an old link that is no longer in
 * the story is ignored, instead of leaving the page empty.
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
