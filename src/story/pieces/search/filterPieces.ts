import type { FilterLists } from '../../source/storySource.ts';
import { mapped } from '../answers/pieceAnswer.ts';
import type { SearchFiles } from './searchSchemas.ts';
import type { PieceRequests } from '../pieceRequests.ts';
import type { PieceShelf } from '../pieceShelf.ts';
import { termsOfFilters } from './filterTerms.ts';
import { ranksInAll, ranksInAny } from '../../search/rankSets.ts';
import { ranksOfTerms } from './ranksOfTerms.ts';

/** The filters of a story in pieces: for each choice it fetches the file that has its events. */
export function filterPieces(
  files: SearchFiles,
  requests: PieceRequests,
  shelf: PieceShelf,
  name: string,
): FilterLists {
  const ranksOf = ranksOfTerms(files, requests, shelf);
  const { outlets, people, tags, kinds, reports } = files.filters;
  return {
    choices: {
      outlets: outlets.map(([id]) => id),
      people: people.map(([id]) => id),
      tags: tags.map(([id]) => id),
      kinds: kinds.map(([kind]) => kind),
      mostReports: reports.length,
    },
    counts: {
      outlets: new Map(outlets),
      people: new Map(people),
      tags: new Map(tags),
      kinds: new Map<string, number>(kinds),
      atleast: new Map(reports.map((count, at) => [at + 1, count])),
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
