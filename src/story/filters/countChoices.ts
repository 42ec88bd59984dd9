import { passes } from './passes.ts';
import type { EventFacts } from './eventFacts.ts';
import { facets, type Facet, type Filters } from './filters.ts';

/**
 * How many events each choice would leave if it were the only one in its own list, given the other
 * filters. Choices that leave none are missing.
 */
export type ChoiceCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  /** By number of articles: how many events at least that many articles report. */
  readonly atleast: ReadonlyMap<number, number>;
};

/**
 * Counts in one pass over the events and one over the events of each list, so that it stays quick
 * with thousands.
 *
 * @param facts of the events that a search leaves; of all events when nothing is searched for
 */
export function countChoices(facts: readonly EventFacts[], filters: Filters): ChoiceCounts {
  const counted = facets.map((facet) => [facet, countFacet(facts, filters, facet)] as const);
  const { outlets, people, tags, kinds } = Object.fromEntries(counted);
  const none = new Map<string, number>();
  return {
    outlets: outlets ?? none,
    people: people ?? none,
    tags: tags ?? none,
    kinds: kinds ?? none,
    atleast: countReports(facts, filters),
  };
}

function countFacet(facts: readonly EventFacts[], filters: Filters, facet: Facet) {
  const others = { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const event of facts) {
    if (!passes(event, others)) continue;
    for (const id of event[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function countReports(facts: readonly EventFacts[], filters: Filters) {
  const passing = facts.filter((event) => passes(event, { ...filters, atleast: 1 }));
  const most = facts.reduce((highest, { reports }) => Math.max(highest, reports), 1);
  const counts = new Map<number, number>();
  for (let least = 1; least <= most; least += 1) {
    counts.set(
      least,
      passing.filter((event) => passes(event, { ...filters, atleast: least })).length,
    );
  }
  return counts;
}
