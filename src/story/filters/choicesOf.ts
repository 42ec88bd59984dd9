import { differenceKinds, type DifferenceKind } from '../model/difference.ts';
import type { EventFacts } from './eventFacts.ts';

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
