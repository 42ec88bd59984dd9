import type { Difference } from '../../story/model/difference.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { DifferenceCard } from './DifferenceCard.tsx';
import { DifferenceSteps } from './DifferenceSteps.tsx';
import { PlacesOnTimeline } from './PlacesOnTimeline.tsx';
import { WordsOfSides } from './WordsOfSides.tsx';

type Props = {
  difference: Difference;
  eventId: string;
  /** Asked for by the address: it is brought into view and has the ways on. */
  isChosen: boolean;
  /** When it is chosen, its heading takes the focus. */
  takesFocus: boolean;
};

/** A difference in the panel of an event. */
export function EventDifference({ difference, eventId, isChosen, takesFocus }: Props) {
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
