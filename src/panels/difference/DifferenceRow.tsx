import { memo } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { PlacesOnTimeline } from './PlacesOnTimeline.tsx';
import { WordsOfSides } from './WordsOfSides.tsx';

type Props = { difference: Difference };

/**
 * A difference in the story's list: its kind, what differs, and who has it in which words. One that
 * belongs to no event has no link: it is shown in full below the list of events.
 */
export const DifferenceRow = memo(function DifferenceRow({ difference }: Props) {
  const { story, language } = usePanelContext();
  const { id, kind, summary, events, evidence } = difference;
  const text = <AsWritten text={summary} lang={story.language} />;
  const [eventId] = events;
  return (
    <li className="difference-row" data-difference-id={id} data-kind={kind}>
      <p className="difference-row-kind">{language.page.differenceKinds[kind]}</p>
      <div>
        <p className="difference-row-summary">
          {eventId === undefined ? (
            text
          ) : (
            <TargetLink to={{ kind: 'difference', differenceId: id, eventId }}>{text}</TargetLink>
          )}
        </p>
        <WordsOfSides evidence={evidence} />
        <PlacesOnTimeline difference={difference} />
      </div>
    </li>
  );
});
