import { useCallback, useMemo, useState } from 'react';
import type { CheckRecord } from '../../panels/provenance/checkRecord.ts';
import { useIndex } from '../load/useLoading.ts';
import { usePage } from '../page/PageContext.ts';
import { useHold } from '../ready/useHold.ts';

/**
 * What the deployment's index says of when a story was checked. A story that the address names by
 * its file is not in the index, so nothing is known of it.
 */
export function useCheckRecordOf(storyId: string): CheckRecord {
  const { address, ready } = usePage();
  const [isWanted, setWanted] = useState(false);
  const isListed = address.data === null;
  const { data, isFetching } = useIndex(isWanted && isListed);
  useHold(ready, isWanted && isFetching);
  const want = useCallback(() => setWanted(true), []);
  const entry = isListed ? data?.stories.find(({ id }) => id === storyId) : undefined;
  const stamp = entry?.checked ?? null;
  return useMemo(() => ({ want, stamp }), [want, stamp]);
}
