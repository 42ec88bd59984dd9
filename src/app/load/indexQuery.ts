import { queryOptions } from '@tanstack/react-query';
import type { Surroundings } from '../services/surroundings.ts';
import { loadIndex } from './loadIndex.ts';

/** The deployment's stories. */
export function indexQuery(surroundings: Surroundings) {
  return queryOptions({
    queryKey: ['index'],
    queryFn: ({ signal }) => loadIndex(surroundings, signal),
  });
}
