import { useEffect, useMemo, useRef } from 'react';
import { stepsFrom } from '../../story/stepsFrom.ts';
import type { DifferenceEntry } from '../../story/model/difference.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { keepFocusAfterRemoval } from '../list/keepFocusAfterRemoval.ts';

type Props = {
  /** `null` when none is chosen yet, so that the next is the first. */
  from: DifferenceEntry | null;
  eventId: string;
};

/**
 * The links to the previous and the next difference, within the event if it has several, and across
 * the story.
 */
export function DifferenceSteps({ from, eventId }: Props) {
  const { story, language } = usePanelContext();
  const { steps } = language.page.compare;
  const ofStory = useMemo(
    () => story.differences.filter(({ events }) => events.length > 0),
    [story],
  );
  const inEvent = stepsFrom(story.differencesOf(eventId), from?.id ?? null);
  const inStory = stepsFrom(ofStory, from?.id ?? null);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => (nav.current ? keepFocusAfterRemoval(nav.current) : undefined), []);
  return (
    <nav className="difference-steps" aria-label={steps.name} ref={nav}>
      {inEvent.of > 1 && (
        <>
          <span>{steps.inEvent}</span>
          <span className="difference-place">{steps.place(inEvent.place, inEvent.of)}</span>
          <DifferenceStep to={inEvent.previous} openId={eventId} label={steps.previousInEvent}>
            {steps.previous}
          </DifferenceStep>
          <DifferenceStep to={inEvent.next} openId={eventId} label={steps.nextInEvent}>
            {steps.next}
          </DifferenceStep>
        </>
      )}
      <span>{steps.inStory}</span>
      <span className="difference-place">{steps.place(inStory.place, inStory.of)}</span>
      <DifferenceStep to={inStory.previous} openId={eventId} label={steps.previousInStory}>
        {steps.previous}
      </DifferenceStep>
      <DifferenceStep to={inStory.next} openId={eventId} label={steps.nextInStory}>
        {steps.next}
      </DifferenceStep>
    </nav>
  );
}

type StepProps = {
  /** `undefined` at the end, where the word is shown without a link. */
  to: DifferenceEntry | undefined;
  /** The open event: it stays open if the difference is also one of its own. */
  openId: string;
  /** The full label for screen readers. It contains the visible word. */
  label: string;
  children: string;
};

/** One step to another difference. */
function DifferenceStep({ to, openId, label, children }: StepProps) {
  const eventId = to?.events.includes(openId) ? openId : to?.events[0];
  if (!to || eventId === undefined) return <span className="difference-no-step">{children}</span>;
  return (
    <TargetLink to={{ kind: 'difference', differenceId: to.id, eventId }} aria-label={label}>
      {children}
    </TargetLink>
  );
}
