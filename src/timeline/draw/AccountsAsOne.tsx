import { memo } from 'react';
import type { RowScene } from '../layout/scene.ts';
import { textStyles } from '../layout/textRoles.ts';
import { accountCounts } from './accountCounts.ts';
import { accountPaths, type RowOfAccounts } from './accountPaths.ts';
import { useDrawing } from './Drawing.ts';
import { samePart } from './samePart.ts';

interface Props {
  row: RowScene;
  ordinal: number;
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform: string | undefined;
  /**
   * During a zoom of very many accounts, the numbers of several are left out: they would be laid out
   * anew in each step. Defaults to false.
   */
  isZooming?: boolean | undefined;
}

/**
 * A row's accounts, with all that look alike in one element, none of which can be pressed: during a
 * gesture, and where there are so many that an element for each would slow down every step.
 */
export function AccountsAsOne({ row, ordinal, transform, isZooming = false }: Props) {
  const { rowId, y, marks } = row;
  return (
    <g aria-hidden="true" className="timeline-as-one" transform={transform}>
      <Accounts {...{ rowId, y, marks, ordinal }} />
      {!isZooming && <Counts {...{ rowId, y, marks, ordinal }} />}
    </g>
  );
}

const { sizePx, weight } = textStyles['cluster.count'];

const Accounts = memo(function Accounts(row: RowOfAccounts) {
  const drawing = useDrawing();
  return (
    <>
      {accountPaths(row, drawing).map(({ className, scale, d }) => (
        <path
          key={`${className} ${scale}`}
          className={className}
          transform={scale === 1 ? undefined : `scale(${scale})`}
          d={d}
        />
      ))}
    </>
  );
}, samePart);

const Counts = memo(function Counts(row: RowOfAccounts) {
  const drawing = useDrawing();
  return (
    <>
      {accountCounts(row, drawing).map(({ className, text, x }) => (
        <text
          key={className}
          className={className}
          x={x}
          y={row.y + 4}
          fontSize={sizePx}
          fontWeight={weight}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}, samePart);
