import { memo, type ReactNode } from 'react';
import type { EventMark, Label } from '../layout/scene.ts';
import { SmallDiffersShape } from './DiffersShape.tsx';
import { useDrawing } from './Drawing.ts';
import { EventLabel, labelClass } from './EventLabel.tsx';
import { EventMarkShape } from './EventMarkShape.tsx';
import { Leaders } from './Leaders.tsx';
import { MarkHit } from './MarkHit.tsx';
import { MarkLink } from './MarkLink.tsx';
import { dimmedClass } from './dimmedClass.ts';
import { moved } from './moved.ts';
import { samePart } from './samePart.ts';
import { shiftLabel } from './shift.ts';
import { standingClass } from './standingClass.ts';

/** From a foot's middle to that of a sign at its end. */
const besideFootPx = 8;

interface Props {
  marks: readonly EventMark[];
  labels: readonly Label[];
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform?: string | undefined;
}

/** Every event that is drawn, as a mark, a label or both. */
export const EventMarks = memo(function EventMarks({ marks, labels, transform }: Props) {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const drawn = new Set(marks.map(({ id }) => id));
  return (
    <>
      <Leaders labels={labels} transform={transform} />
      <g transform={transform}>
        {marks.map((mark) => (
          <Event key={mark.key} mark={mark} label={labelOf.get(mark.id)} />
        ))}
        {labels.map((label) =>
          drawn.has(label.id) ? null : <LabelAlone key={label.key} label={label} />,
        )}
      </g>
    </>
  );
});

type EventProps = { mark: EventMark; label: Label | undefined };

/** An event with its mark, both drawn relative to the event's position. */
export const Event = memo(function Event({ mark, label }: EventProps) {
  const { isDimmed, standingOf, isPlain = false } = useDrawing();
  const { id, x } = mark;
  return (
    <g
      className={dimmedClass(
        `timeline-event${stateClass(mark, standingOf)}`,
        isDimmed({ kind: 'event', eventId: id }),
      )}
      data-key={isPlain ? undefined : mark.key}
      transform={moved(x)}
    >
      <EventParts mark={{ ...mark, x: 0, x0: 0, x1: 0 }} label={label && shiftLabel(label, x)} />
    </g>
  );
}, samePart);

const stateClass = (
  { id, isSelected }: EventMark,
  standingOf: ReturnType<typeof useDrawing>['standingOf'],
) => `${isSelected ? ' timeline-chosen' : ''}${standingClass(standingOf(id))}`;

/**
 * The link is what a press, the focus ring and a test find. If there is a label, it is the label
 * alone, since a box around label and mark would mostly contain other events; the mark beside it can
 * be pressed too. Without a label the mark is the link.
 */
const EventParts = memo(function EventParts({ mark, label }: EventProps) {
  const { words, standingOf } = useDrawing();
  const { id } = mark;
  const shape = (
    <>
      <MarkHit x={mark.x} y={mark.y} />
      <EventMarkShape mark={mark} />
    </>
  );
  return (
    <>
      {label && <PressedAlike eventId={id}>{shape}</PressedAlike>}
      <MarkLink
        target={{ kind: 'event', eventId: id }}
        testId="event"
        label={words.event(id)}
        className={`timeline-event-link${stateClass(mark, standingOf)}${label ? ` ${labelClass}` : ''}`}
      >
        {label ? <EventLabel label={label} /> : shape}
      </MarkLink>
      {/* Outside the link, so that the link's middle, where it is pressed, is the mark's own. */}
      {mark.differs && !label && (
        <PressedAlike eventId={id}>
          <SmallDiffersShape
            x={mark.x + (mark.role === 'day' ? mark.sizePx / 2 + 2 : besideFootPx)}
            y={mark.y - mark.sizePx / 2 - 4}
          />
        </PressedAlike>
      )}
    </>
  );
}, samePart);

/** What is beside an event's link: pressing it does the same, and screen readers skip it. */
function PressedAlike({ eventId, children }: { eventId: string; children: ReactNode }) {
  const { hrefOf, isPlain } = useDrawing();
  if (isPlain) {
    return (
      <a href={hrefOf({ kind: 'event', eventId })} tabIndex={-1} aria-hidden="true">
        {children}
      </a>
    );
  }
  return (
    <g data-target="event" data-event-id={eventId} aria-hidden="true">
      {children}
    </g>
  );
}

/** The label of an event that is otherwise only part of a cluster: here its label is the event. */
const LabelAlone = memo(function LabelAlone({ label }: { label: Label }) {
  const { words, standingOf } = useDrawing();
  return (
    <MarkLink
      target={{ kind: 'event', eventId: label.id }}
      testId="event"
      label={words.event(label.id)}
      transitionKey={label.key}
      className={`timeline-event${standingClass(standingOf(label.id))}`}
    >
      <g className={labelClass} transform={moved(label.leader.x)}>
        <PlacedLabel label={shiftLabel(label, label.leader.x)} />
      </g>
    </MarkLink>
  );
}, samePart);

const PlacedLabel = memo(EventLabel, samePart);
