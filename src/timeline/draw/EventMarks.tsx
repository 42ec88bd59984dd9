import type { ReactNode } from 'react';
import type { EventMark, Label } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';
import { EventLabel } from './EventLabel.tsx';
import { EventMarkShape } from './EventMarkShape.tsx';
import { MarkHit } from './MarkHit.tsx';
import { MarkLink } from './MarkLink.tsx';
import { dimmedClass } from './dimmedClass.ts';
import { standingClass } from './standingClass.ts';

interface Props {
  marks: readonly EventMark[];
  labels: readonly Label[];
}

/** What happened: every event that is drawn, as a mark or a label or both. */
export function EventMarks({ marks, labels }: Props) {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const drawn = new Set(marks.map(({ id }) => id));
  return (
    <>
      <Leaders labels={labels} />
      <g>
        {marks.map((mark) => (
          <Event key={mark.key} mark={mark} label={labelOf.get(mark.id)} />
        ))}
        {labels.map((label) =>
          drawn.has(label.id) ? null : <LabelAlone key={label.key} label={label} />,
        )}
      </g>
    </>
  );
}

function Leaders({ labels }: { labels: readonly Label[] }) {
  const { isDimmed, isPlain = false } = useDrawing();
  if (isPlain && labels.length === 0) return null;
  return (
    <g className="timeline-leaders" aria-hidden="true">
      {labels.map(({ key, id, leader, isSelected }) => (
        <line
          key={key}
          className={dimmedClass(
            isSelected ? 'timeline-chosen' : undefined,
            isDimmed({ kind: 'event', eventId: id }),
          )}
          x1={leader.x}
          x2={leader.x}
          y1={leader.y0}
          y2={leader.y1}
        />
      ))}
    </g>
  );
}

/**
 * An event with its mark. The link is what a press, the focus ring and a test find: the label alone
 * where there is one, since a box around label and mark would be mostly other events; the mark
 * beside it can be pressed too. Without a label the mark is the link.
 */
function Event({ mark, label }: { mark: EventMark; label: Label | undefined }) {
  const { words, isDimmed, standingOf, isPlain = false } = useDrawing();
  const { id, key, isSelected } = mark;
  const target = { kind: 'event', eventId: id } as const;
  const state = `${isSelected ? ' timeline-chosen' : ''}${standingClass(standingOf(id))}`;
  const shape = (
    <>
      <MarkHit x={mark.x} y={mark.y} />
      <EventMarkShape mark={mark} />
    </>
  );
  return (
    <g
      className={dimmedClass(`timeline-event${state}`, isDimmed(target))}
      data-key={isPlain ? undefined : key}
    >
      {label && <MarkBeside eventId={id}>{shape}</MarkBeside>}
      <MarkLink
        target={target}
        testId="event"
        label={words.event(id)}
        className={`timeline-event-link${state}`}
      >
        {label ? <EventLabel label={label} /> : shape}
      </MarkLink>
    </g>
  );
}

/** The mark of an event whose label is the link: pressed as that is, and not told twice. */
function MarkBeside({ eventId, children }: { eventId: string; children: ReactNode }) {
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

/** The label of an event that only a cluster shows: the event is its label then. */
function LabelAlone({ label }: { label: Label }) {
  const { words, standingOf } = useDrawing();
  return (
    <MarkLink
      target={{ kind: 'event', eventId: label.id }}
      testId="event"
      label={words.event(label.id)}
      transitionKey={label.key}
      className={`timeline-event${standingClass(standingOf(label.id))}`}
    >
      <EventLabel label={label} />
    </MarkLink>
  );
}
