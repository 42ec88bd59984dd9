import type { QueryClient } from '@tanstack/react-query';
import { OtherVersion } from '../../story/pieces/otherVersion.ts';
import { pieceRequests } from '../../story/pieces/pieceRequests.ts';
import { readIndex } from '../../story/pieces/readIndex.ts';
import { supplyEvents } from '../../story/pieces/supplyEvents.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { fetchedPieces, parsed } from './fetchedPieces.ts';
import type { LoadedStory } from './loadedStory.ts';
import type { OpenPieces } from './loadStory.ts';
import { allInSlices } from '../../lazy/inSlices.ts';

/** As long as the answers derived from it; see panels/detail/useAnswer.ts. */
const keptForMs = 5 * 60_000;

/**
 * Reads the overview of a story in pieces, which the page needs first.
 *
 * @param known what was loaded before: pieces of the same version are not read again
 */
export function opensPieces(
  surroundings: Surroundings,
  queries: QueryClient,
  known: LoadedStory | undefined,
): OpenPieces {
  // The site was rebuilt while the story is open: its index now has the new story.
  const renewed = (why: unknown) => {
    if (why instanceof OtherVersion) void queries.invalidateQueries({ queryKey: ['story'] });
  };
  return async (value, place) => {
    const index = parsed(readIndex, value, place);
    const { id, story: version } = index;
    if (known?.kind === 'pieces' && known.version === version) return { ...known, id };
    const shelf = (forMs: number, onRefused?: (why: unknown) => void) =>
      fetchedPieces(place, version, surroundings, queries, forMs, onRefused);
    const overview = await shelf(0).ask(pieceRequests(version).overview());
    const supplied = supplyEvents({
      index,
      overview,
      // Whatever belongs to the outline is needed only once.
      outline: shelf(0, renewed),
      details: shelf(keptForMs, renewed),
      run: allInSlices,
    });
    return { kind: 'pieces', supplied, version, id };
  };
}
