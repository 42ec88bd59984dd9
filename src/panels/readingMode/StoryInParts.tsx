import { useMemo, useState } from 'react';
import { partLength, type ReadingPart } from '../../story/largeStory.ts';
import type { LooseDetail } from '../../story/model/eventDetail.ts';
import { jumpsOf } from '../../story/words/listLeaves.ts';
import { Awaited } from '../detail/Awaited.tsx';
import { LooseOfStory } from '../detail/LooseOfStory.tsx';
import { ListLeaves } from '../list/ListLeaves.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { StoryInOrder } from './StoryInOrder.tsx';

const nothingLoose: LooseDetail = { quotations: [], differences: [] };

type Props = { parts: readonly ReadingPart[]; around: string | null };

/** A large story for reading in order, one part at a time, with links to the others. */
export function StoryInParts({ parts, around }: Props) {
  const { source, story } = usePanelContext();
  const { events, dated } = story;
  const [start, setStart] = useState(() => {
    const at = around === null ? -1 : events.findIndex(({ id }) => id === around);
    return Math.max(0, at);
  });
  const at = Math.min(parts.length - 1, Math.floor(start / partLength));
  const { start: from, end } = parts[at] ?? { start: 0, end: 0 };
  const ids = useMemo(() => events.slice(from, end).map(({ id }) => id), [events, from, end]);
  const jumps = useMemo(() => jumpsOf(dated), [dated]);
  const leaves = (
    <ListLeaves
      {...{ jumps, end }}
      start={from}
      count={events.length}
      leaf={partLength}
      onStart={(next) => {
        setStart(next);
        window.scrollTo(0, 0);
      }}
    />
  );
  return (
    <>
      {leaves}
      <Awaited question={source.several(ids)}>
        {(details) => (
          <StoryInOrder whole={{ events: details, loose: nothingLoose }} isFirst={at === 0} />
        )}
      </Awaited>
      {at === parts.length - 1 && <LooseOfStory />}
      {leaves}
    </>
  );
}
