import type { HitRun } from '../../story/search/findHits.ts';
import { findHitsAcross } from '../../story/search/findHitsAcross.ts';
import { useSearchMatches } from './SearchMatches.ts';

/** Highlights the search terms in a text that is drawn in pieces; see `findHitsAcross`. */
export function useHitsAcross(pieces: readonly string[]): HitRun[][] {
  return findHitsAcross(pieces, useSearchMatches().terms);
}
