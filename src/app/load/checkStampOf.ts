import type { QueryClient } from '@tanstack/react-query';
import type { CheckStamp } from '../../panels/provenance/checkStamp.ts';
import type { Surroundings } from '../services/surroundings.ts';
import { indexQuery } from './indexQuery.ts';

/**
 * When a story was checked according to the deployment's index. `null` when it does not say, fails
 * to load, or does not list the story.
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
