import { useEffect } from 'react';
import { useAllEvents } from '../../../panels/context/useSupply.ts';
import type { StorySource } from '../../../story/source/storySource.ts';
import type { AddressState } from '../../address/addressState.ts';
import { useAddress } from '../../services/useAddress.ts';

/**
 * Loads those events of a large story that are needed for what the address shows: for an open event
 * its neighbours; all, for whatever may name any of them.
 */
export function WantedEvents({ source }: { source: StorySource }) {
  const { story, supply } = source;
  const open = useAddress(({ event }) => event);
  const rank = open === null ? undefined : story.rankOf(open);
  const isElsewhere = open !== null && rank === undefined;
  useAllEvents(source, useAddress(needsAll) || isElsewhere);
  useEffect(() => {
    if (rank !== undefined) supply?.want(rank - 1, rank + 1);
  }, [supply, rank]);
  return null;
}

/**
 * For reading, for listing what belongs to one article or person, or for gathering by something
 * else.
 */
function needsAll(address: AddressState): boolean {
  const { event, article, person, read, share, rows } = address;
  const isOther = event === null && (article !== null || person !== null);
  return read || share || rows !== null || isOther;
}
