import { targetOfRow } from '../interaction/target.ts';
import type { CoverageMark } from '../layout/scene.ts';
import type { Drawing } from './Drawing.ts';

/**
 * Whether search and filters leave out every event of a row's mark, or the row. Of events that have
 * not come it is known which are left, and not which of these the row reports: a mark steps back
 * where none is left between its first and its last.
 */
export const isAccountDimmed = (
  mark: CoverageMark,
  rowId: string,
  { isDimmed, foundIn }: Pick<Drawing, 'isDimmed' | 'foundIn'>,
): boolean => isDimmed(targetOfRow(rowId)) || foundIn(mark) === 0;
