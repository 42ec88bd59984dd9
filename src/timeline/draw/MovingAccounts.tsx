import { memo } from 'react';
import type { CoverageMark, RowScene } from '../layout/scene.ts';
import { textStyles } from '../layout/textRoles.ts';
import { accountLook, chosenPx, markPx, pillHeightPx } from './accountLook.ts';
import { dimmedClass } from './dimmedClass.ts';
import { useDrawing, type Drawing } from './Drawing.ts';
import { hundredths } from './hundredths.ts';
import { isAccountDimmed } from './isAccountDimmed.ts';
import { outletShape, shapeBox } from './outletShapes.ts';
import { pillPath } from './pillPath.ts';
import { samePart } from './samePart.ts';

interface Props {
  row: RowScene;
  ordinal: number;
  transform: string | undefined;
}

/**
 * A row's accounts while time moves under a finger or a wheel: all that look alike in one element,
 * and none that can be pressed. A large story has hundreds in sight, and each by itself would be
 * drawn again at each step.
 */
export function MovingAccounts({ row, ordinal, transform }: Props) {
  const { rowId, y, marks } = row;
  return (
    <g aria-hidden="true" className="timeline-moving" transform={transform}>
      <Accounts {...{ rowId, y, marks, ordinal }} />
    </g>
  );
}

type AccountsProps = Pick<RowScene, 'rowId' | 'y' | 'marks'> & { ordinal: number };

const Accounts = memo(function Accounts(row: AccountsProps) {
  const drawing = useDrawing();
  return (
    <>
      {[...accountPaths(row, drawing)].map(([key, { className, scale, d }]) => (
        <path key={key} className={className} transform={`scale(${scale})`} d={d} />
      ))}
      <Counts {...row} />
    </>
  );
}, samePart);

const { sizePx, weight } = textStyles['cluster.count'];

/** The numbers of all of a row in one text, as `TextLine` sets each: there are hundreds. */
function Counts({ y, marks }: AccountsProps) {
  return (
    <text
      className="timeline-account-count"
      y={y + 4}
      fontSize={sizePx}
      fontWeight={weight}
      textAnchor="middle"
    >
      {marks.map(
        ({ key, text, x0, x1 }) =>
          text !== null && (
            <tspan key={key} x={hundredths((x0 + x1) / 2)}>
              {text}
            </tspan>
          ),
      )}
    </text>
  );
}

type Path = { readonly className: string | undefined; readonly scale: number; d: string };

/** One a look and size. */
function accountPaths(row: AccountsProps, drawing: Drawing): Map<string, Path> {
  const paths = new Map<string, Path>();
  for (const mark of row.marks) {
    const className = classOf(mark, row.rowId, drawing);
    const isOne = mark.text === null;
    const scale = isOne ? (mark.isSelected ? chosenPx : markPx) / shapeBox : 1;
    const key = `${className} ${scale}`;
    const path = paths.get(key) ?? { className, scale, d: '' };
    path.d += isOne
      ? outletShape(row.ordinal, {
          x: mark.x / scale - shapeBox / 2,
          y: row.y / scale - shapeBox / 2,
        })
      : pillPath({ ...mark, y: row.y, heightPx: pillHeightPx });
    paths.set(key, path);
  }
  return paths;
}

const classOf = (mark: CoverageMark, rowId: string, drawing: Drawing): string | undefined =>
  dimmedClass(
    accountLook(mark, rowId, drawing.isAnnouncement),
    isAccountDimmed(mark, rowId, drawing),
  );
