import type { EventMark, Label } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';
import { EventLabel } from './EventLabel.tsx';
import { EventMarkShape } from './EventMarkShape.tsx';
import { MarkLink } from './MarkLink.tsx';
import { dimmedClass } from './dimmedClass.ts';
import { standingClass } from './standingClass.ts';

interface Props {
  marks: readonly EventMark[];
  labels: readonly Label[];
}

/** What happened: every event that is drawn, as a mark or a label or both. */
export function EventMarks({ marks, labels }: Props) {
  const { words, isDimmed, standingOf } = useDrawing();
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const drawn = new Set(marks.map(({ id }) => id));
  return (
    <>
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
      <g>
        {marks.map((mark) => {
          const label = labelOf.get(mark.id);
          return (
            <MarkLink
              key={mark.key}
              target={{ kind: 'event', eventId: mark.id }}
              testId="event"
              label={words.event(mark.id)}
              transitionKey={mark.key}
              className={`timeline-event${mark.isSelected ? ' timeline-chosen' : ''}${standingClass(standingOf(mark.id))}`}
            >
              <rect className="timeline-hit" {...hitBox(mark)} />
              <EventMarkShape mark={mark} />
              {label && <EventLabel label={label} />}
            </MarkLink>
          );
        })}
        {labels.map((label) =>
          drawn.has(label.id) ? null : <LabelAlone key={label.key} label={label} />,
        )}
      </g>
    </>
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

/**
 * Where a mark can be hit: a dot in 24 pixels either way (WCAG 2.2, target size), a bar along its
 * length, and no higher than leaves its neighbours theirs. Labels and the text list are larger.
 */
function hitBox({ role, x, x0, x1, y, sizePx }: EventMark) {
  if (role === 'day') return { x: x - 12, y: y - 12, width: 24, height: 24 };
  const left = Math.min(x0, x - 6);
  return { x: left, y: y - sizePx / 2 - 2, width: Math.max(x1, x + 6) - left, height: sizePx + 4 };
}
