import { choicesOf } from '../../filters/choicesOf.ts';
import { countChoices } from '../../filters/countChoices.ts';
import { eventFacts, type EventFacts } from '../../filters/eventFacts.ts';
import { facets, noFilters, type Facet } from '../../filters/filters.ts';
import type { Story } from '../../model/story.ts';
import type { SearchFiles, SearchNode } from './searchSchemas.ts';
import { filterTerm } from './filterTerms.ts';
import { ranksAsSteps } from './ranksAsSteps.ts';

/** What the filters of a story offer, and a node for each choice with the events that have it. */
export function writeFilters(story: Story): {
  offered: SearchFiles['filters'];
  nodes: SearchNode[];
} {
  const facts = eventFacts(story);
  const choices = choicesOf(facts);
  const counts = countChoices(facts, noFilters);
  const offer = <Choice extends string>(facet: Facet, of: readonly Choice[]) =>
    of.map((choice): [Choice, number] => [choice, counts[facet].get(choice) ?? 0]);
  return {
    offered: {
      outlets: offer('outlets', choices.outlets),
      people: offer('people', choices.people),
      tags: offer('tags', choices.tags),
      kinds: offer('kinds', choices.kinds),
      reports: [...counts.atleast.values()],
    },
    nodes: [...ranksByTerm(facts)].map(([term, ranks]) => ({
      prefix: term,
      words: [term],
      ranks: [ranksAsSteps(ranks)],
    })),
  };
}

function ranksByTerm(facts: readonly EventFacts[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (term: string, rank: number) => {
    const ranks = found.get(term);
    if (ranks) ranks.push(rank);
    else found.set(term, [rank]);
  };
  for (const [rank, event] of facts.entries()) {
    for (const facet of facets) {
      for (const choice of event[facet]) add(filterTerm(facet, choice), rank);
    }
    for (let least = 2; least <= event.reports; least += 1) add(filterTerm('atleast', least), rank);
  }
  return found;
}
