import { targetOfRow } from '../interaction/target.ts';
import type { CoverageMark } from '../layout/scene.ts';
import type { Drawing } from './Drawing.ts';

/**
 * Whether search and filters leave out every event of a row's mark, or the row. For events that have
 * not loaded it is known which are left, but not which of these the row reports: a mark is dimmed if
 * none is left between its first and its last.
 */
export const isAccountDimmed = (
  mark: CoverageMark,
  rowId: string,
  { isDimmed, foundIn }: Pick<Drawing, 'isDimmed' | 'foundIn'>,
): boolean => isDimmed(targetOfRow(rowId)) || foundIn(mark) === 0;
