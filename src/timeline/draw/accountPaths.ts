import { accountLook, chosenPx, markPx, pillHeightPx } from './accountLook.ts';
import type { RowScene } from '../layout/scene.ts';
import { dimmedClass } from './dimmedClass.ts';
import type { Drawing } from './Drawing.ts';
import { isAccountDimmed } from './isAccountDimmed.ts';
import { outletShape, shapeBox } from './outletShapes.ts';
import { pillPath } from './pillPath.ts';

/** What combined accounts are drawn from. */
export type RowOfAccounts = Pick<RowScene, 'rowId' | 'y' | 'marks'> & { ordinal: number };

/** Shapes that look alike; all are drawn `scale` times as large as written. */
type AccountPath = { readonly className: string; readonly scale: number; d: string };

/** The shapes of a row's accounts, one path for each look and size. */
export function accountPaths(row: RowOfAccounts, drawing: Drawing): AccountPath[] {
  const paths = new Map<string, AccountPath>();
  for (const mark of row.marks) {
    const look = accountLook(mark, row.rowId, drawing.isAnnouncement);
    const className = dimmedClass(look, isAccountDimmed(mark, row.rowId, drawing)) ?? '';
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
  return [...paths.values()];
}
