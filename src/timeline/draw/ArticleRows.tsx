import { memo } from 'react';
import { outletMarkPx } from '../layout/sizes.ts';
import type { RowScene, RowsScene } from '../layout/scene.ts';
import { targetOfRow } from '../interaction/target.ts';
import { isArticleRow } from '../layout/rows/rowIds.ts';
import { CoverageMarks } from './CoverageMarks.tsx';
import { useDrawing } from './Drawing.ts';
import { MarkLink } from './MarkLink.tsx';
import { MovingAccounts } from './MovingAccounts.tsx';
import { hueClass, outletShape } from './outletShapes.ts';
import { PublicationMarkShape } from './PublicationMarkShape.tsx';
import { StateMark } from './StateMark.tsx';
import { dimmedClass } from './dimmedClass.ts';
import { samePart } from './samePart.ts';
import { TextLine } from './TextLine.tsx';

interface RowsProps {
  rows: RowsScene;
  /** While a gesture goes on; absent: none does. See `MovingAccounts`. */
  isMoving?: boolean;
  /** Moves the accounts then; see `shiftScene`. */
  transform?: string | undefined;
}

type RowProps = Pick<RowsProps, 'transform'> & { row: RowScene; isMoving: boolean };

/** Who reported it: a row an article, with its accounts, its publication and its gaps; or other rows. */
export function ArticleRows({ rows, isMoving = false, transform }: RowsProps) {
  return (
    <g className="timeline-rows">
      {rows.rows.map((row) => (
        <ArticleRow key={row.key} {...{ row, isMoving, transform }} />
      ))}
    </g>
  );
}

function ArticleRow({ row, isMoving, transform }: RowProps) {
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
      <Accounts {...{ row, ordinal, isMoving, transform, isPlain }} />
      {row.selected && <StateMark {...row.selected} />}
    </g>
  );
}

type AccountsProps = RowProps & { ordinal: number; isPlain: boolean };

/**
 * The links stay where they were while time moves, unseen and out of the way, so that the focus
 * stays on them; they take their new places when it is at rest again.
 */
function Accounts({ row, ordinal, isMoving, transform, isPlain }: AccountsProps) {
  if (isPlain) return <CoverageMarks row={row} ordinal={ordinal} />;
  return (
    <>
      <g className={isMoving ? 'timeline-left-behind' : undefined}>
        <RestingAccounts {...{ row, ordinal, isMoving }} />
      </g>
      {isMoving && <MovingAccounts {...{ row, ordinal, transform }} />}
    </>
  );
}

const RestingAccounts = memo(
  (props: Pick<AccountsProps, 'row' | 'ordinal' | 'isMoving'>) => <CoverageMarks {...props} />,
  (before, { isMoving, row }) => isMoving || (before.row === row && !before.isMoving),
);

type NameProps = { row: RowScene; ordinal: number; isOpen: boolean };

/** What of a row stays where it is while time moves. */
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
