import { moveFocus, type Focus, type FocusMove } from '../layout/keyboard/moveFocus.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';
import type { Target } from './target.ts';

/**
 * Where a key takes the cursor: over events and accounts as `moveFocus` has it, and, before the
 * first account of a row, to the row's own name. Null: there is nothing on the axis.
 */
export function moveCursor(
  index: TimelineIndex,
  cursor: Target | null,
  move: FocusMove,
): Target | null {
  if (cursor?.kind === 'article') return moveFromName(index, cursor.articleId, move);
  const focus: Focus | null = cursor && {
    eventId: cursor.eventId,
    articleId: cursor.kind === 'coverage' ? cursor.articleId : null,
  };
  const next = moveFocus(index, focus, move);
  if (!next) return null;
  const stays =
    focus !== null && next.eventId === focus.eventId && next.articleId === focus.articleId;
  if (stays && move === 'previous' && next.articleId !== null) {
    return { kind: 'article', articleId: next.articleId };
  }
  return targetOf(next);
}

const targetOf = ({ eventId, articleId }: Focus): Target =>
  articleId === null ? { kind: 'event', eventId } : { kind: 'coverage', eventId, articleId };

function moveFromName(index: TimelineIndex, articleId: string, move: FocusMove): Target | null {
  const at = index.rows.findIndex(({ row }) => row.articleId === articleId);
  if (move === 'up' || move === 'down') {
    const row = index.rows[at + (move === 'down' ? 1 : -1)]?.row;
    if (row) return { kind: 'article', articleId: row.articleId };
    return move === 'up' ? moveCursor(index, null, 'first') : { kind: 'article', articleId };
  }
  const ranks = index.rows[at]?.ranks;
  const rank = move === 'last' ? ranks?.at(-1) : ranks?.[0];
  const event = rank === undefined ? undefined : index.events[rank]?.event;
  return event && move !== 'previous'
    ? { kind: 'coverage', eventId: event.id, articleId }
    : { kind: 'article', articleId };
}
