import { queryTerms } from '../../search/queryTerms.ts';
import type { WordSearch } from '../../source/storySource.ts';
import { mapped } from '../answers/pieceAnswer.ts';
import type { SearchFiles } from './searchSchemas.ts';
import type { PieceRequests } from '../pieceRequests.ts';
import type { PieceShelf } from '../pieceShelf.ts';
import { ranksInAll } from '../../search/rankSets.ts';
import { ranksOfTerms } from './ranksOfTerms.ts';

/**
 * The search of a story in pieces: for each search term it fetches the one file that has everything
 * beginning with it.
 *
 * @param files which file has which words
 * @param name the first part of its questions' keys
 */
export function searchPieces(
  files: SearchFiles,
  requests: PieceRequests,
  shelf: PieceShelf,
  name: string,
): WordSearch {
  const ranksOf = ranksOfTerms(files, requests, shelf);
  return {
    find: (query) => {
      const terms = queryTerms(query);
      return {
        key: [name, 'find', ...terms],
        ...mapped(ranksOf(terms), (found) => (terms.length === 0 ? null : ranksInAll(found ?? []))),
      };
    },
  };
}
