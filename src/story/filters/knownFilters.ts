import type { Choices } from './choicesOf.ts';
import type { Filters } from './filters.ts';

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
