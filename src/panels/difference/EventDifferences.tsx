import type { Difference } from '../../story/model/difference.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { DifferenceCard } from './DifferenceCard.tsx';
import { DifferenceSteps } from './DifferenceSteps.tsx';
import { PlacesOnTimeline } from './PlacesOnTimeline.tsx';
import { WordsOfSides } from './WordsOfSides.tsx';

export interface ChosenDifference {
  /**
   * The address asks for it: it is scrolled into view and has the links to others. `null` for none.
   */
  differenceId: string | null;
  /** The title, or the requested account or difference, receives the focus. */
  takesFocus: boolean;
}

type Props = ChosenDifference & {
  differences: readonly Difference[];
  eventId: string;
  /** There are none of the event's above: while none is chosen, the links start below these. */
  isFirst: boolean;
};

/** Differences in the panel of an event. */
export function EventDifferences({ differences, isFirst, differenceId, ...rest }: Props) {
  return (
    <>
      {differences.map((difference) => (
        <EventDifference
          key={difference.id}
          difference={difference}
          isChosen={difference.id === differenceId}
          {...rest}
        />
      ))}
      {isFirst && differenceId === null && <DifferenceSteps from={null} eventId={rest.eventId} />}
    </>
  );
}

type OneProps = Pick<Props, 'eventId' | 'takesFocus'> & {
  difference: Difference;
  isChosen: boolean;
};

function EventDifference({ difference, eventId, isChosen, takesFocus }: OneProps) {
  const heading = useArrival<HTMLHeadingElement>(isChosen, takesFocus, differenceAround);
  return (
    <DifferenceCard
      difference={difference}
      heading="h4"
      headingRef={heading}
      isChosen={isChosen}
      ways={isChosen && <DifferenceSteps from={difference} eventId={eventId} />}
    >
      <WordsOfSides evidence={difference.evidence} />
      <PlacesOnTimeline difference={difference} />
    </DifferenceCard>
  );
}

function differenceAround(heading: HTMLElement): Element | null {
  return heading.closest('.difference');
}
