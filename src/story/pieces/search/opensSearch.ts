import type { FilterLists, WordSearch } from '../../source/storySource.ts';
import { pieceRequests } from '../pieceRequests.ts';
import type { PiecesIndex } from '../pieceSchemas.ts';
import type { PieceShelf } from '../pieceShelf.ts';

/** The search and filters of a story in pieces, whose code is loaded when they are wanted. */
export function opensSearch({ id, story }: PiecesIndex, shelf: PieceShelf) {
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
      return filterPieces(found, requests, shelf, name);
    },
  };
}
