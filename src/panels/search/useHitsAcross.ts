import type { HitRun } from '../../story/search/findHits.ts';
import { findHitsAcross } from '../../story/search/findHitsAcross.ts';
import { useFinding } from './Finding.ts';

/** The words that the reader looks for, in a text that is drawn in pieces; see `findHitsAcross`. */
export function useHitsAcross(pieces: readonly string[]): HitRun[][] {
  return findHitsAcross(pieces, useFinding().terms);
}
