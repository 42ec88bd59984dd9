import { useCallback, useMemo } from 'react';
import type { Story } from '../../story/model/story.ts';
import type { TimelineStory } from '../../timeline/prepareStory.ts';
import { rowIdsOf } from '../../timeline/rows/rowsOfStory.ts';
import type { RowsView } from '../../timeline/rows/RowsView.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';

/**
 * The rows as the address has them. Kinds and ids that the story does not have ask for nothing; an
 * address that hides every row hides none.
 */
export function useRowsInAddress(story: Story, { rows: { kinds, usual, by } }: TimelineStory) {
  const { bar } = useServices();
  const { rows, order, hide } = useAddress(({ rows, order, hide }) => ({ rows, order, hide }));
  const view = useMemo((): RowsView => {
    const kind = rows !== null && kinds.includes(rows) ? rows : usual;
    const all = by(kind).rows.map(({ row }) => row.rowId);
    const rowOf = rowIdsOf(story, kind).rowOf;
    const known = (ids: readonly string[]) =>
      ids.flatMap((id) => rowOf(id) ?? []).filter((id) => all.includes(id));
    const hidden = known(hide);
    return {
      by: kind,
      first: known(order),
      hidden: hidden.length < all.length ? hidden : [],
    };
  }, [story, kinds, usual, by, rows, order, hide]);
  const onChange = useCallback(
    (next: RowsView) => {
      const { idOf } = rowIdsOf(story, next.by ?? usual);
      bar.go({
        rows: next.by === usual ? null : next.by,
        order: next.first.map(idOf),
        hide: next.hidden.map(idOf),
      });
    },
    [bar, story, usual],
  );
  return [view, onChange] as const;
}
