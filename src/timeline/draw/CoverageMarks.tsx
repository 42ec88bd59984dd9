import type { CoverageMark, RowScene } from '../layout/scene.ts';
import { targetInRow } from '../interaction/target.ts';
import { useDrawing } from './Drawing.ts';
import { MarkHit } from './MarkHit.tsx';
import { MarkLink } from './MarkLink.tsx';
import { outletShape, shapeBox } from './outletShapes.ts';
import { TextLine } from './TextLine.tsx';

/** The width of an account's mark, and of the one that is chosen. */
const markPx = 11;
const chosenPx = 16;

/** An article's accounts along its row, or what another row has of each event, in the row's shape: filled where the day is known. */
export function CoverageMarks({ row, ordinal }: { row: RowScene; ordinal: number }) {
  const { words, isDimmed, isAnnouncement, isPlain } = useDrawing();
  return row.marks.map((mark) => {
    const eventId = mark.eventIds[0];
    if (eventId === undefined) return null;
    return (
      <MarkLink
        key={mark.key}
        target={targetInRow(eventId, row.rowId)}
        testId="coverage"
        label={words.coverage(mark, row.rowId)}
        transitionKey={mark.key}
        isDimmed={mark.eventIds.every((id) => isDimmed(targetInRow(id, row.rowId)))}
        className={`timeline-coverage${mark.isSelected ? ' timeline-chosen' : ''}`}
      >
        {!isPlain && <MarkHit x={mark.x} y={row.y} />}
        {mark.eventIds.length > 1 ? (
          <Several mark={mark} y={row.y} />
        ) : (
          <path
            className={
              isAnnouncement(eventId, row.rowId)
                ? 'timeline-account-announced'
                : mark.role === 'day'
                  ? 'timeline-account'
                  : 'timeline-account-open'
            }
            transform={placed(mark.x, row.y, mark.isSelected ? chosenPx : markPx)}
            d={outletShape(ordinal)}
          />
        )}
      </MarkLink>
    );
  });
}

function placed(x: number, y: number, sizePx: number): string {
  return `translate(${x - sizePx / 2} ${y - sizePx / 2}) scale(${sizePx / shapeBox})`;
}

function Several({ mark, y }: { mark: CoverageMark; y: number }) {
  const { x0, x1 } = mark;
  return (
    <>
      <rect className="timeline-account" x={x0} y={y - 6} width={x1 - x0} height={12} rx={6} />
      {mark.text !== null && (
        <TextLine
          textRole="cluster.count"
          className="timeline-account-count"
          x={(x0 + x1) / 2}
          y={y + 4}
          anchor="middle"
          text={mark.text}
        />
      )}
    </>
  );
}
