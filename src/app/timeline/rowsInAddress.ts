import type { Story } from '../../story/model/story.ts';
import { rowIdsOf, type RowsOfStory } from '../../timeline/rows/rowsOfStory.ts';
import type { RowsView } from '../../timeline/rows/RowsView.ts';
import type { AddressState } from '../address/addressState.ts';

/** The rows as an address describes them. */
export type RowKeys = Pick<AddressState, 'rows' | 'order' | 'hide'>;

/**
 * The rows that an address asks for. Unknown kinds and ids are ignored; an address that hides every
 * row hides none.
 */
export function decodeRows(
  keys: RowKeys,
  story: Story,
  { kinds, usual, by }: RowsOfStory,
): RowsView {
  const kind = keys.rows !== null && kinds.includes(keys.rows) ? keys.rows : usual;
  const all = new Set(by(kind).rows.map(({ row }) => row.rowId));
  const { rowOf } = rowIdsOf(story, kind);
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => rowOf(id) ?? []).filter((id) => all.has(id));
  const hidden = known(keys.hide);
  return { by: kind, first: known(keys.order), hidden: hidden.length < all.size ? hidden : [] };
}

/** What the address says about rows; defaults are not written. */
export function encodeRows(view: RowsView, story: Story, { usual }: RowsOfStory): RowKeys {
  const { idOf } = rowIdsOf(story, view.by ?? usual);
  return {
    rows: view.by === usual ? null : view.by,
    order: view.first.map(idOf),
    hide: view.hidden.map(idOf),
  };
}
