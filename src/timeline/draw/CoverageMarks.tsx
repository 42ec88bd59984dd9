import { memo, useMemo } from 'react';
import type { CoverageMark, RowScene } from '../layout/scene.ts';
import { targetInRow } from '../interaction/target.ts';
import { useDrawing } from './Drawing.ts';
import { MarkHit } from './MarkHit.tsx';
import { MarkLink } from './MarkLink.tsx';
import { moved } from './moved.ts';
import { outletShape, shapeBox } from './outletShapes.ts';
import { samePart } from './samePart.ts';
import { shiftSpread } from './shift.ts';
import { TextLine } from './TextLine.tsx';

/** The width of an account's mark, and of the one that is chosen. */
const markPx = 11;
const chosenPx = 16;

/** An article's accounts along its row, or what another row has of each event, in the row's shape: filled where the day is known. */
export function CoverageMarks({ row, ordinal }: { row: RowScene; ordinal: number }) {
  return row.marks.map((mark) => (
    <Account key={mark.key} {...{ mark, ordinal }} rowId={row.rowId} place={moved(mark.x, row.y)} />
  ));
}

type AccountProps = {
  mark: CoverageMark;
  rowId: string;
  ordinal: number;
  place: string | undefined;
};

function Account({ mark, rowId, ordinal, place }: AccountProps) {
  const { words, isDimmed } = useDrawing();
  const { eventIds } = mark;
  // Hundreds of events may be one mark, and are so again in the next frame.
  const areDimmed = useMemo(
    () => eventIds.every((id) => isDimmed(targetInRow(id, rowId))),
    [eventIds, isDimmed, rowId],
  );
  return (
    <MarkLink
      target={targetInRow(eventIds[0] ?? '', rowId)}
      testId="coverage"
      label={words.coverage(mark, rowId)}
      transitionKey={mark.key}
      transform={place}
      isDimmed={areDimmed}
      className={`timeline-coverage${mark.isSelected ? ' timeline-chosen' : ''}`}
    >
      <AccountShape mark={shiftSpread(mark, mark.x)} {...{ rowId, ordinal }} />
    </MarkLink>
  );
}

/** Drawn from its middle. What is filled can be hit around itself; see `.timeline-account`. */
const AccountShape = memo(function AccountShape(props: Omit<AccountProps, 'place'>) {
  const { mark, rowId, ordinal } = props;
  const { isAnnouncement, isPlain } = useDrawing();
  if (mark.eventIds.length > 1) return <Several mark={mark} />;
  const look = isAnnouncement(mark.eventIds[0] ?? '', rowId)
    ? 'timeline-account-announced'
    : mark.role === 'day'
      ? 'timeline-account'
      : 'timeline-account-open';
  return (
    <>
      {!isPlain && look !== 'timeline-account' && <MarkHit x={0} y={0} />}
      <path
        className={look}
        transform={centred(mark.isSelected ? chosenPx : markPx)}
        d={outletShape(ordinal)}
      />
    </>
  );
}, samePart);

const centred = (sizePx: number) =>
  `translate(${-sizePx / 2} ${-sizePx / 2}) scale(${sizePx / shapeBox})`;

function Several({ mark: { x0, x1, text } }: { mark: CoverageMark }) {
  return (
    <>
      <rect className="timeline-account" x={x0} y={-6} width={x1 - x0} height={12} rx={6} />
      {text !== null && (
        <TextLine
          textRole="cluster.count"
          className="timeline-account-count"
          x={0}
          y={4}
          anchor="middle"
          text={text}
        />
      )}
    </>
  );
}
