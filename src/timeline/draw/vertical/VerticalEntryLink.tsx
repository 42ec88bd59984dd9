import { directionOf } from '../../../language/bidi.ts';
import type { VerticalEntry, VerticalMark } from '../../layout/vertical/verticalScene.ts';
import { useDrawing } from '../Drawing.ts';
import { DiffersShape } from '../DiffersShape.tsx';
import { FootShape } from '../FootShape.tsx';
import { standingClass } from '../standingClass.ts';
import { MarkLink } from '../MarkLink.tsx';
import { TextLine } from '../TextLine.tsx';
import { VerticalCoverageMarks } from './VerticalCoverageMarks.tsx';

/** The radius of a ring. */
const ringPx = 4;

/** Between the text of the selected event and the edge of its background. */
const groundPx = 7;

/** An event with its date, its title and who reported it. The whole row is one link. */
export function VerticalEntryLink({ entry, widthPx }: { entry: VerticalEntry; widthPx: number }) {
  const { words, direction, storyLanguage, standingOf } = useDrawing();
  const { id, isSelected, importance, date, lines, textX, y0, y1 } = entry;
  // A title begins at the side from which its own script is read.
  const isTurned = directionOf(lines.map(({ text }) => text).join(' ')) !== direction;
  // The background begins before the text and extends beyond the drawing's edge after it.
  const beforeText = direction === 'rtl' ? textX + groundPx : textX - groundPx;
  const afterText = direction === 'rtl' ? -groundPx : widthPx + groundPx;
  return (
    <MarkLink
      target={{ kind: 'event', eventId: id }}
      testId="event"
      label={words.event(id)}
      transitionKey={entry.key}
      className={`timeline-event${isSelected ? ' timeline-chosen' : ''}${standingClass(standingOf(id))}`}
    >
      <rect className="timeline-hit" x={0} y={y0} width={widthPx} height={y1 - y0} />
      <rect
        className="timeline-entry-ground"
        x={Math.min(beforeText, afterText)}
        y={y0}
        width={Math.abs(afterText - beforeText)}
        height={y1 - y0}
      />
      <line
        className="timeline-entry-leader"
        x1={entry.mark.x}
        x2={beforeText}
        y1={entry.mark.y}
        y2={entry.mark.y}
      />
      <Hanging mark={entry.mark} />
      <g className="timeline-label">
        <TextLine
          textRole="label.date"
          className="timeline-label-date"
          x={textX}
          y={date.y}
          text={date.text}
        />
        {entry.differs && <DiffersShape {...entry.differs} />}
        {lines.map((line) => (
          <TextLine
            key={line.y}
            textRole={importance === 1 ? 'label.title.strong' : 'label.title'}
            x={isTurned ? entry.textEndX : textX}
            anchor={isTurned ? 'end' : 'start'}
            y={line.y}
            text={line.text}
            marksHits
            lang={storyLanguage}
          />
        ))}
      </g>
      <VerticalCoverageMarks entry={entry} />
      {entry.coverageMore && <CoverageMore {...entry.coverageMore} />}
    </MarkLink>
  );
}

/** How many more report it than have marks. */
function CoverageMore({ text, x, y }: { text: string; x: number; y: number }) {
  const { direction } = useDrawing();
  const beforePx = direction === 'rtl' ? 5 : -5;
  return (
    <TextLine
      textRole="cluster.count"
      className="timeline-label-date"
      x={x + beforePx}
      y={y + 4}
      text={text}
    />
  );
}

/**
 * The position of an event: its dot; a foot on its bar; a ring where its bar has no room on the
 * line.
 */
function Hanging({ mark: { role, x, y, sizePx, isAside } }: { mark: VerticalMark }) {
  if (role === 'day') return <circle className="timeline-dot" cx={x} cy={y} r={sizePx / 2} />;
  if (isAside) return <circle className="timeline-ring" cx={x} cy={y} r={ringPx} />;
  return <FootShape x={x} y={y} />;
}
