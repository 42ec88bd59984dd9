import type { FilterLists } from '../../story/source/storySource.ts';
import { countAll } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import { idsOfRanks } from '../../story/search/idsOfRanks.ts';
import type { FindState } from './FindState.ts';

type Ranks = ReadonlySet<number> | null;

/** The part of what the controls show and change that does not depend on what is found. */
type Fixed = Omit<
  FindState,
  | 'field'
  | 'choices'
  | 'count'
  | 'order'
  | 'all'
  | 'matchingRanks'
  | 'matchingIds'
  | 'matchingIdsOf'
>;

interface Found {
  /** What the search alone leaves; `null` when nothing is searched for, or it is not yet known. */
  searched: Ranks;
  /** What search and filters leave. */
  ranks: Ranks;
  /** What the filters leave of what a search found. */
  left: (found: Ranks) => Ranks;
  /** `null` when they are not needed, or have not loaded. */
  lists: FilterLists | null;
}

export function findStateOf(story: Story, fixed: Fixed, found: Found): Omit<FindState, 'field'> {
  const { searched, ranks, left, lists } = found;
  const order = story.events.map(({ id }) => id);
  const idsOf = (some: Ranks) => some && idsOfRanks(story, some);
  return {
    ...fixed,
    choices: lists?.choices ?? null,
    count: () => lists?.count(searched, fixed.filters) ?? null,
    order,
    all: countAll(story.counts),
    matchingRanks: ranks,
    matchingIds: idsOf(ranks),
    matchingIdsOf: (query) => {
      const answer = fixed.search?.find(query).now();
      return answer === undefined ? null : (idsOf(left(answer)) ?? new Set(order));
    },
  };
}
