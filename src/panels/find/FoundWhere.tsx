import { useMemo } from 'react';
import type { UndatedEvent } from '../../story/schema.ts';
import { searchEntry } from '../../story/search/searchEntries.ts';
import { whereFound } from '../../story/search/whereFound.ts';
import { useReading } from '../reading/Reading.ts';
import { useFinding } from './Finding.ts';
import { HitRuns } from './HitRuns.tsx';

/** Why an event was found, where its title does not show it: the place, and the words around. */
export function FoundWhere({ event }: { event: UndatedEvent }) {
  const { story, language } = useReading();
  const { terms } = useFinding();
  const place = useMemo(
    () => (terms.length === 0 ? null : whereFound(searchEntry(story, event), terms)),
    [story, event, terms],
  );
  if (!place) return null;
  const { ellipsis, find } = language.page;
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
