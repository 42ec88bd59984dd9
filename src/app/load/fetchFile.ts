import type { Surroundings } from '../services/surroundings.ts';
import { indexName } from '../../story/pieces/pieceNames.ts';
import { decodeText } from './decodeText.ts';
import { fetchBytes } from './fetchBytes.ts';
import { isAsPublished } from './isAsPublished.ts';
import { beginFileChecks } from './loadFileChecks.ts';
import type { LoadLimits } from './loadLimits.ts';
import { parseJson } from './parseJson.ts';

/** A fetched JSON file. */
interface FetchedFile {
  value: unknown;
  /** It is to the byte what this page's build has checked and published; see `isAsPublished`. */
  isPublished: boolean;
}

/**
 * Fetches a file of JSON. What will have to check it is fetched at the same time, unless the page's
 * build vouches for the file. What opens pieces checks them itself.
 * @throws LoadError; the signal's reason when the signal aborts
 */
export async function fetchFile(
  place: URL,
  limits: LoadLimits,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<FetchedFile> {
  if (!surroundings.integrity.has(place.href) && !isOfPieces(place)) beginFileChecks();
  const bytes = await fetchBytes(place, limits, surroundings, signal);
  const isPublished = isAsPublished(bytes, place, surroundings);
  const value = await parseJson(decodeText(bytes, place), place.href);
  return { value, isPublished: await isPublished };
}

const isOfPieces = ({ pathname }: URL) => pathname.endsWith(`/pieces/${indexName}`);
