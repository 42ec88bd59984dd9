import type { DifferenceKind } from '../model/difference.ts';

/**
 * What narrows a story's events. Within one list any entry will do; an event must satisfy every
 * list. An empty list imposes nothing.
 */
export interface Filters {
  /** Ids of voices (`voiceId`), one of which reports the event. */
  outlets: readonly string[];
  /** Ids of people, one of whom takes part in the event, or speaks in it. */
  people: readonly string[];
  tags: readonly string[];
  /** Kinds of difference, one of which the event's accounts show. */
  kinds: readonly DifferenceKind[];
  /** The least number of articles that report the event; 1 imposes nothing. */
  atleast: number;
}

/** The filters that are lists of choices. */
export const facets = ['outlets', 'people', 'tags', 'kinds'] as const;

export type Facet = (typeof facets)[number];

export const noFilters: Filters = { outlets: [], people: [], tags: [], kinds: [], atleast: 1 };

/** True when they leave nothing out. */
export function areOpen(filters: Filters): boolean {
  return filters.atleast <= 1 && facets.every((facet) => filters[facet].length === 0);
}
