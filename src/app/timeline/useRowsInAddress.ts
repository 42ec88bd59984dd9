import { useCallback, useMemo } from 'react';
import type { Story } from '../../story/model/story.ts';
import type { TimelineStory } from '../../timeline/prepareStory.ts';
import type { RowsView } from '../../timeline/rows/RowsView.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';
import { decodeRows, encodeRows } from './rowsInAddress.ts';

/** The rows as the address describes them, and the function that changes them there. */
export function useRowsInAddress(story: Story, { rows }: TimelineStory) {
  const { bar } = useServices();
  const keys = useAddress(({ rows: kind, order, hide }) => ({ rows: kind, order, hide }));
  const view = useMemo(() => decodeRows(keys, story, rows), [keys, story, rows]);
  const onChange = useCallback(
    (next: RowsView) => bar.go(encodeRows(next, story, rows)),
    [bar, story, rows],
  );
  return [view, onChange] as const;
}
