import { directionOf } from '../../language/bidi.ts';
import type { Label } from '../layout/scene.ts';
import { useDrawing } from './Drawing.ts';
import { DiffersShape } from './DiffersShape.tsx';
import { TextLine } from './TextLine.tsx';

/**
 * The date and title of an event; the selected one's on an inked background. Must be inside a
 * `labelClass`.
 */
export function EventLabel({ label }: { label: Label }) {
  const { storyLanguage, direction } = useDrawing();
  const title = label.lines.map(({ text }) => text).join(' ');
  // A title begins at the side from which its own script is read, whatever the direction of the
  // drawing.
  const isTurned = directionOf(title) !== direction;
  const titleX = isTurned ? label.x0 + label.x1 - label.textX : label.textX;
  const strong = label.importance === 1 || label.isSelected;
  return (
    <>
      <rect
        className={label.isSelected ? 'timeline-label-ground' : 'timeline-hit'}
        x={label.x0}
        y={label.y0}
        width={label.x1 - label.x0}
        height={label.y1 - label.y0}
        rx={label.isSelected ? 2 : undefined}
      />
      <TextLine
        textRole="label.date"
        className="timeline-label-date"
        x={label.textX}
        y={label.date.y}
        text={label.date.text}
      />
      {label.differs && <DiffersShape {...label.differs} />}
      {label.lines.map((line) => (
        <TextLine
          key={line.y}
          textRole={strong ? 'label.title.strong' : 'label.title'}
          x={titleX}
          anchor={isTurned ? 'end' : 'start'}
          y={line.y}
          text={line.text}
          marksHits
          lang={storyLanguage}
        />
      ))}
    </>
  );
}

/** The class of the element around an event's label. */
export const labelClass = 'timeline-label';
