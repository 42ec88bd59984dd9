import { indexName } from '../../story/pieces/pieceNames.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { LoadError } from './loadProblem.ts';

/**
 * Where the story is that an address asks for: the file named by `data`, which must be on the page's
 * own origin and use http or https (a `blob:` has that origin too, and is refused), or else
 * `stories/<story>/story.json` beside the page, or the index of its pieces.
 * @throws LoadError `refused`
 */
export function placeOfStory(
  story: string,
  data: string | null,
  { pageAddress, inPieces }: Pick<Surroundings, 'pageAddress' | 'inPieces'>,
): URL {
  if (data === null) {
    const file = inPieces.includes(story) ? `pieces/${indexName}` : 'story.json';
    return new URL(`stories/${story}/${file}`, pageAddress);
  }
  const place = URL.canParse(data, pageAddress) ? new URL(data, pageAddress) : null;
  if (!place || !isHome(place, pageAddress)) {
    throw new LoadError({ kind: 'refused', place: data }, data);
  }
  return place;
}

export function isHome(place: URL, pageAddress: URL): boolean {
  return place.origin === pageAddress.origin && /^https?:$/.test(place.protocol);
}
