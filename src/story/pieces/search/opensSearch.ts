import type { Story } from '../../model/story.ts';
import type { FilterLists, WordSearch } from '../../source/storySource.ts';
import { pieceRequests } from '../pieceRequests.ts';
import type { PiecesIndex } from '../pieceSchemas.ts';
import type { PieceShelf } from '../pieceShelf.ts';

/**
 * The search and filters of a story in pieces, whose code is loaded when they are wanted.
 *
 * @param whole the story once all of its events have loaded; null until then
 */
export function opensSearch(
  { id, story }: PiecesIndex,
  shelf: PieceShelf,
  whole: () => Story | null,
) {
  const requests = pieceRequests(story);
  const name = `${id} ${story}`;
  const files = () => shelf.ask(requests.searchIndex());
  return {
    search: async (): Promise<WordSearch> => {
      const [{ searchPieces }, found] = await Promise.all([import('./searchPieces.ts'), files()]);
      return searchPieces(found, requests, shelf, name);
    },
    filters: async (): Promise<FilterLists> => {
      const [{ filterPieces }, found] = await Promise.all([import('./filterPieces.ts'), files()]);
      return filterPieces(found, requests, shelf, name, whole);
    },
  };
}
