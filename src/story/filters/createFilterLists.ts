import type { Story } from '../model/story.ts';
import type { FilterLists } from '../source/storySource.ts';
import { choicesOf } from './choicesOf.ts';
import { countChoices } from './countChoices.ts';
import { eventFacts } from './eventFacts.ts';
import { areOpen, facets, type Filters } from './filters.ts';
import { passes } from './passes.ts';

/**
 * The filters of a story whose events are all in memory: each answer is available at once.
 *
 * @param name distinguishes the story's source from every other
 */
export function createFilterLists(story: Story, name: string): FilterLists {
  const facts = eventFacts(story);
  const left = (filters: Filters) =>
    areOpen(filters)
      ? null
      : new Set(facts.flatMap((event, rank) => (passes(event, filters) ? [rank] : [])));
  return {
    choices: choicesOf(facts),
    count: (found, filters) =>
      countChoices(found ? facts.filter((_, rank) => found.has(rank)) : facts, filters),
    left: (filters) => ({
      key: [name, 'left', keyOf(filters)],
      now: () => left(filters),
      ask: async () => left(filters),
    }),
  };
}

const keyOf = (filters: Filters) =>
  JSON.stringify([filters.atleast, ...facets.map((facet) => filters[facet])]);
