import { memo } from 'react';
import { outletMarkPx } from '../layout/sizes.ts';
import type { RowScene, RowsScene } from '../layout/scene.ts';
import { eventOf, rowOf, targetOfRow, type Target } from '../interaction/target.ts';
import { isArticleRow } from '../layout/rows/rowIds.ts';
import { AccountsAsOne } from './AccountsAsOne.tsx';
import { CoverageMarks } from './CoverageMarks.tsx';
import { useDrawing } from './Drawing.ts';
import { MarkLink } from './MarkLink.tsx';
import { hueClass, outletShape } from './outletShapes.ts';
import { PublicationMarkShape } from './PublicationMarkShape.tsx';
import { StateMark } from './StateMark.tsx';
import { dimmedClass } from './dimmedClass.ts';
import { samePart } from './samePart.ts';
import { TextLine } from './TextLine.tsx';

interface RowsProps {
  rows: RowsScene;
  /**
   * The links of so many rows are where their accounts are; the others’ have yet to follow a gesture.
   * Defaults to all.
   */
  currentCount?: number;
  /** During a zoom; see `AccountsAsOne`, whose numbers are left out where there are very many. */
  isZooming?: boolean;
  /** What the pointer is over; omitted for nothing. */
  pointed?: Target | null;
  /** Moves the accounts during a gesture; see `shiftScene`. */
  transform?: string | undefined;
}

/** From this number of accounts on, counting all rows, those of a row are drawn as one. */
const manyAccounts = 60;
/** And from this number on, numbers that change in every step of a zoom cost it too much. */
const tooManyAccounts = 100;

type RowProps = Pick<RowsProps, 'transform' | 'isZooming'> & {
  row: RowScene;
  /** See `Accounts`. */
  isMoving: boolean;
  /** Whether its accounts are drawn as one. */
  isAsOne: boolean;
  /** The event of the account that the pointer is over. `null` when it is over none in this row. */
  pointedId: string | null;
};

/**
 * Who reported it: one row for each article, with its accounts, its publication and its gaps; or
 * other rows.
 */
export const ArticleRows = memo(function ArticleRows({
  rows,
  currentCount = Infinity,
  isZooming = false,
  pointed = null,
  transform,
}: RowsProps) {
  const accounts = rows.rows.reduce((sum, row) => sum + row.marks.length, 0);
  return (
    <g className="timeline-rows">
      {rows.rows.map((row, n) => (
        <ArticleRow
          key={row.key}
          {...{ row, transform }}
          isZooming={isZooming && accounts > tooManyAccounts}
          isMoving={n >= currentCount}
          isAsOne={accounts > manyAccounts || n >= currentCount}
          pointedId={pointed && rowOf(pointed) === row.rowId ? eventOf(pointed) : null}
        />
      ))}
    </g>
  );
});

function ArticleRow({ row, ...look }: RowProps) {
  const { ordinalOf, isDimmed, openArticle, isPlain = false } = useDrawing();
  const dimmed = isDimmed(targetOfRow(row.rowId));
  const isOpen = openArticle === row.rowId;
  const ordinal = ordinalOf(row.rowId);
  const className = `${hueClass(ordinal)}${isOpen ? ' timeline-row-open' : ''}`;
  return (
    <g className={dimmedClass(className, dimmed)} data-key={isPlain ? undefined : row.key}>
      <RowName
        {...{ ordinal, isOpen }}
        row={{ ...row, marks: [], publication: null, selected: null }}
      />
      {row.publication && (
        <PublicationMarkShape mark={row.publication} rowY={row.y} rowId={row.rowId} />
      )}
      <Accounts {...look} {...{ row, ordinal, isPlain }} />
      {row.selected && <StateMark {...row.selected} />}
    </g>
  );
}

type AccountsProps = RowProps & { ordinal: number; isPlain: boolean };

/**
 * During a gesture the links stay where they were, invisible and not pressable, so that the focus
 * stays on them; they move to their new positions afterwards, a row at a time.
 */
function Accounts({ isPlain, transform, isZooming, ...props }: AccountsProps) {
  const { row, ordinal, isMoving, isAsOne } = props;
  if (isPlain) return <CoverageMarks row={row} ordinal={ordinal} />;
  return (
    <>
      {isAsOne && <AccountsAsOne {...{ row, ordinal, transform, isZooming }} />}
      <g className={isMoving ? 'timeline-left-behind' : undefined}>
        <RestingAccounts {...props} />
      </g>
    </>
  );
}

type RestingProps = Omit<AccountsProps, 'isPlain' | 'transform' | 'isZooming'>;

/** Where a row's accounts are drawn as one, only the hovered account is drawn in its link. */
const RestingAccounts = memo(
  ({ row, ordinal, isAsOne, pointedId }: RestingProps) => (
    <CoverageMarks {...{ row, ordinal }} drawnId={isAsOne ? pointedId : undefined} />
  ),
  (before, { isMoving, row, isAsOne, pointedId }) =>
    isMoving ||
    (before.row === row &&
      before.isAsOne === isAsOne &&
      before.pointedId === pointedId &&
      !before.isMoving),
);

type NameProps = { row: RowScene; ordinal: number; isOpen: boolean };

/** The part of a row that stays in place during a gesture. */
const RowName = memo(function RowName({ row, ordinal, isOpen }: NameProps) {
  const { words } = useDrawing();
  const { rowId, name } = row;
  return (
    <>
      <line className="timeline-row-line" x1={row.x0} x2={row.x1} y1={row.y} y2={row.y} />
      <MarkLink
        target={targetOfRow(rowId)}
        testId={isArticleRow(rowId) ? 'article-row' : 'row'}
        label={words.article(rowId)}
        className="timeline-row-name"
        isCurrent={isOpen}
      >
        <rect
          className="timeline-hit"
          x={name.x0}
          y={name.y - 18}
          width={name.x1 - name.x0}
          height={26}
        />
        <path
          className="timeline-outlet-mark"
          transform={`translate(${name.markX - outletMarkPx / 2} ${name.y - outletMarkPx})`}
          d={outletShape(ordinal)}
        />
        <TextLine textRole="row.name" x={name.x} y={name.y} text={name.text} />
      </MarkLink>
    </>
  );
}, samePart);
