import { usualOrder, type RowOrder } from '../layout/rows/foldRows.ts';
import type { RowKind } from '../layout/rows/rowIds.ts';

/** What has a row where time runs across, and in which order. */
export interface RowsView extends RowOrder {
  /** `null`, or a kind of which the story has nothing, for the default; see `RowsOfStory`. */
  readonly by: RowKind | null;
}

export const usualRowsView: RowsView = { by: null, ...usualOrder };
