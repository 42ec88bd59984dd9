import type { VerticalEntry } from '../../layout/vertical/verticalScene.ts';
import { useDrawing } from '../Drawing.ts';
import { MarkLink } from '../MarkLink.tsx';
import { TextLine } from '../TextLine.tsx';
import { VerticalCoverageMarks } from './VerticalCoverageMarks.tsx';
import { VerticalMarkShape } from './VerticalMarkShape.tsx';

/** Between the text of the selected event and the edge of the ground that it stands on. */
const groundPx = 7;

/** An event with its date, its title and who reported it. The whole row is one link. */
export function VerticalEntryLink({ entry, widthPx }: { entry: VerticalEntry; widthPx: number }) {
  const { words } = useDrawing();
  const { id, isSelected, importance, date, lines, textX, y0, y1 } = entry;
  const groundX = textX - groundPx;
  return (
    <MarkLink
      target={{ kind: 'event', eventId: id }}
      testId="event"
      label={words.event(id)}
      travelKey={entry.key}
      className={`timeline-event${isSelected ? ' timeline-chosen' : ''}`}
    >
      <rect className="timeline-hit" x={0} y={y0} width={widthPx} height={y1 - y0} />
      <rect
        className="timeline-entry-ground"
        x={groundX}
        y={y0}
        width={Math.max(0, widthPx + groundPx - groundX)}
        height={y1 - y0}
      />
      <VerticalMarkShape mark={entry.mark} />
      <g className="timeline-label">
        <TextLine
          textRole="label.date"
          className="timeline-label-date"
          x={textX}
          y={date.y}
          text={date.text}
        />
        {lines.map((line) => (
          <TextLine
            key={line.y}
            textRole={importance === 1 ? 'label.title.strong' : 'label.title'}
            x={textX}
            y={line.y}
            text={line.text}
          />
        ))}
      </g>
      <VerticalCoverageMarks entry={entry} />
    </MarkLink>
  );
}
