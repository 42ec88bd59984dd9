import { useMemo } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { useSearchMatches } from './SearchMatches.ts';
import { HitRuns } from './HitRuns.tsx';

/**
 * Why an event was found when its title does not show it: the place, and the words around the hit.
 */
export function FoundWhere({ eventId }: { eventId: string }) {
  const { ellipsis, find } = usePanelContext().language.page;
  const { placeIn } = useSearchMatches();
  const place = useMemo(() => placeIn(eventId), [eventId, placeIn]);
  if (!place) return null;
  return (
    <span className="event-item-found">
      {find.foundIn[place.field]}:{' '}
      <bdi>
        {place.cutBefore && `${ellipsis} `}
        <HitRuns runs={place.runs} />
        {place.cutAfter && ` ${ellipsis}`}
      </bdi>
    </span>
  );
}
