import type { ChoiceCounts } from '../../filters/countChoices.ts';
import { createFilterLists } from '../../filters/createFilterLists.ts';
import { areOpen } from '../../filters/filters.ts';
import type { Story } from '../../model/story.ts';
import type { FilterLists } from '../../source/storySource.ts';
import { mapped } from '../answers/pieceAnswer.ts';
import type { SearchFiles } from './searchSchemas.ts';
import type { PieceRequests } from '../pieceRequests.ts';
import type { PieceShelf } from '../pieceShelf.ts';
import { termsOfFilters } from './filterTerms.ts';
import { ranksInAll, ranksInAny } from '../../search/rankSets.ts';
import { ranksOfTerms } from './ranksOfTerms.ts';

/**
 * The filters of a story in pieces: for each choice it fetches the file that has its events.
 *
 * @param whole the story once all of its events have loaded; null until then
 */
export function filterPieces(
  files: SearchFiles,
  requests: PieceRequests,
  shelf: PieceShelf,
  name: string,
  whole: () => Story | null,
): FilterLists {
  const ranksOf = ranksOfTerms(files, requests, shelf);
  const { outlets, people, tags, kinds, reports } = files.filters;
  let inMemory: FilterLists | null = null;
  const counts: ChoiceCounts = {
    outlets: new Map(outlets),
    people: new Map(people),
    tags: new Map(tags),
    kinds: new Map<string, number>(kinds),
    atleast: new Map(reports.map((count, at) => [at + 1, count])),
  };
  return {
    choices: {
      outlets: outlets.map(([id]) => id),
      people: people.map(([id]) => id),
      tags: tags.map(([id]) => id),
      kinds: kinds.map(([kind]) => kind),
      mostReports: reports.length,
    },
    count(found, filters) {
      if (found === null && areOpen(filters)) return counts;
      const story = whole();
      if (!story) return null;
      inMemory ??= createFilterLists(story, name);
      return inMemory.count(found, filters);
    },
    left: (filters) => {
      const lists = termsOfFilters(filters);
      return {
        key: [name, 'left', ...lists.flat()],
        ...mapped(ranksOf(lists.flat()), (found) => {
          if (lists.length === 0) return null;
          if (found === null) return new Set<number>();
          const inOrder = [...found];
          return ranksInAll(lists.map(({ length }) => ranksInAny(inOrder.splice(0, length))));
        }),
      };
    },
  };
}
