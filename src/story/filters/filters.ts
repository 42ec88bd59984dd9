import type { DifferenceKind } from '../model/difference.ts';

/**
 * What narrows a story's events. Within one list any of its entries will do; an event must satisfy
 * every list. An empty list asks for nothing.
 */
export interface Filters {
  /** Ids of voices (`voiceId`), one of which reports the event. */
  outlets: readonly string[];
  /** One of whom takes part in the event, or speaks in it. */
  people: readonly string[];
  tags: readonly string[];
  /** Kinds of difference, one of which the event's accounts have. */
  kinds: readonly DifferenceKind[];
  /** How many articles report the event at the least; 1 asks for nothing. */
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
