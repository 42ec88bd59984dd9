import type { Surroundings } from '../services/surroundings.ts';
import { decodeText } from './decodeText.ts';
import { fetchBytes } from './fetchBytes.ts';
import type { LoadLimits } from './loadLimits.ts';

/**
 * Fetches a text as `fetchBytes` does.
 * @throws LoadError; the signal's reason when the signal aborts
 */
export async function fetchText(
  place: URL,
  limits: LoadLimits,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<string> {
  return decodeText(await fetchBytes(place, limits, surroundings, signal), place);
}
