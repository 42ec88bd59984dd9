import { moveFocus, type Focus, type FocusMove } from '../layout/keyboard/moveFocus.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import { eventOf, rowOf, targetInRow, targetOfRow, type Target } from './target.ts';

/**
 * Where a key moves the cursor: over events and accounts like `moveFocus` and, before the first
 * account of a row, to the row's own name. `null` when there is nothing on the axis.
 */
export function moveCursor(
  index: TimelineIndex,
  cursor: Target | null,
  move: FocusMove,
): Target | null {
  const eventId = cursor && eventOf(cursor);
  const rowId = cursor && rowOf(cursor);
  if (eventId === null && rowId !== null) return moveFromName(index, rowId, move);
  const focus: Focus | null = eventId === null ? null : { eventId, rowId };
  const next = moveFocus(index, focus, move);
  if (!next) return null;
  const stays = focus !== null && next.eventId === focus.eventId && next.rowId === focus.rowId;
  if (stays && move === 'previous' && next.rowId !== null) {
    return targetOfRow(next.rowId);
  }
  return targetOf(next);
}

const targetOf = ({ eventId, rowId }: Focus): Target =>
  rowId === null ? { kind: 'event', eventId } : targetInRow(eventId, rowId);

function moveFromName(index: TimelineIndex, rowId: string, move: FocusMove): Target | null {
  const at = index.rows.findIndex(({ row }) => row.rowId === rowId);
  if (move === 'up' || move === 'down') {
    const row = index.rows[at + (move === 'down' ? 1 : -1)]?.row;
    if (row) return targetOfRow(row.rowId);
    return move === 'up' ? moveCursor(index, null, 'first') : targetOfRow(rowId);
  }
  const ranks = index.rows[at]?.ranks;
  const rank = move === 'last' ? ranks?.at(-1) : ranks?.[0];
  const event = rank === undefined ? undefined : index.events[rank]?.event;
  return event && move !== 'previous' ? targetInRow(event.id, rowId) : targetOfRow(rowId);
}
