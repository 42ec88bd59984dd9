import { memo } from 'react';
import type { CoverageMark, RowScene } from '../layout/scene.ts';
import { targetInRow } from '../interaction/target.ts';
import { accountLook, chosenPx, markPx, pillHeightPx } from './accountLook.ts';
import { useDrawing } from './Drawing.ts';
import { isAccountDimmed } from './isAccountDimmed.ts';
import { hitBox } from './hitBox.ts';
import { MarkHit } from './MarkHit.tsx';
import { MarkLink } from './MarkLink.tsx';
import { outletShape, shapeBox } from './outletShapes.ts';
import { samePart } from './samePart.ts';
import { TextLine } from './TextLine.tsx';

interface Props {
  row: RowScene;
  ordinal: number;
  /**
   * The event of the only account that is drawn here, which the pointer is on: the others can only be
   * pressed, and are drawn as one (`AccountsAsOne`). `null` when none is drawn here; omitted when all
   * are.
   */
  drawnId?: string | null | undefined;
}

/**
 * An article's accounts along its row, or the events of another kind of row, in the row's shape:
 * filled where the day is known.
 */
export function CoverageMarks({ row, ordinal, drawnId }: Props) {
  return row.marks.map((mark) => (
    <Account
      key={mark.key}
      {...{ mark, ordinal }}
      rowId={row.rowId}
      y={row.y}
      isDrawn={drawnId === undefined || mark.eventIds[0] === drawnId}
    />
  ));
}

type AccountProps = {
  mark: CoverageMark;
  rowId: string;
  ordinal: number;
  /** The middle of the row. */
  y: number;
};

function Account({ isDrawn, ...props }: AccountProps & { isDrawn: boolean }) {
  const { mark, rowId, y } = props;
  const drawing = useDrawing();
  const { words, isPlain } = drawing;
  const { eventIds } = mark;
  return (
    <MarkLink
      target={targetInRow(eventIds[0] ?? '', rowId)}
      testId="coverage"
      label={words.coverage(mark, rowId)}
      transitionKey={mark.key}
      isDimmed={isAccountDimmed(mark, rowId, drawing)}
      className={`timeline-coverage${mark.isSelected ? ' timeline-chosen' : ''}`}
      place={isDrawn ? undefined : hitBox(mark.x, y, mark.x1 - mark.x0)}
    >
      {!isPlain && <MarkHit x={mark.x} y={y} leastPx={mark.x1 - mark.x0} />}
      {isDrawn && <AccountShape {...props} />}
    </MarkLink>
  );
}

/** An account without what presses it. */
export const AccountShape = memo(function AccountShape(props: AccountProps) {
  const { mark, rowId, ordinal, y } = props;
  const { isAnnouncement } = useDrawing();
  if (mark.text !== null) return <Several mark={mark} y={y} />;
  return (
    <path
      className={accountLook(mark, rowId, isAnnouncement)}
      transform={placed(mark.x, y, mark.isSelected ? chosenPx : markPx)}
      d={outletShape(ordinal)}
    />
  );
}, samePart);

function placed(x: number, y: number, sizePx: number): string {
  return `translate(${x - sizePx / 2} ${y - sizePx / 2}) scale(${sizePx / shapeBox})`;
}

function Several({ mark: { x0, x1, text }, y }: { mark: CoverageMark; y: number }) {
  return (
    <>
      <rect
        className="timeline-account"
        x={x0}
        y={y - pillHeightPx / 2}
        width={x1 - x0}
        height={pillHeightPx}
        rx={pillHeightPx / 2}
      />
      {text !== null && (
        <TextLine
          textRole="cluster.count"
          className="timeline-account-count"
          x={(x0 + x1) / 2}
          y={y + 4}
          anchor="middle"
          text={text}
        />
      )}
    </>
  );
}
