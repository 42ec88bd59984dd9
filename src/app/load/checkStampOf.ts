import type { QueryClient } from '@tanstack/react-query';
import type { CheckStamp } from '../../panels/provenance/checkStamp.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { indexQuery } from './indexQuery.ts';

/**
 * What the deployment's index says of when a story was checked. Null: it does not say, the index
 * cannot be had, or the story is not in it.
 */
export async function checkStampOf(
  storyId: string,
  queries: QueryClient,
  surroundings: Surroundings,
): Promise<CheckStamp | null> {
  try {
    const { stories } = await queries.fetchQuery(indexQuery(surroundings));
    return stories.find(({ id }) => id === storyId)?.checked ?? null;
  } catch {
    return null;
  }
}
