import { bisectLeft, bisectRight } from 'd3';
import type { TimelineIndex } from '../index/timelineIndex.ts';

/** Where the keyboard focus is: on an event, or on an article's account of it. */
export type Focus = {
  readonly eventId: string;
  /** `null` when it is on the event itself, above the axis. */
  readonly rowId: string | null;
};

export type FocusMove = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

/**
 * Where a key leads. Left and right follow the order of time: over all events or, in a row, over
 * those that its article reports. Down leads from an event to the first row that reports it and on
 * to the next; Up leads back. If there is nothing in that direction, the focus stays; from nowhere
 * (null) every move begins at an end. `null` when the story has no dated event.
 */
export function moveFocus(
  index: TimelineIndex,
  focus: Focus | null,
  move: FocusMove,
): Focus | null {
  const rank = focus === null ? undefined : index.rankById.get(focus.eventId);
  if (focus === null || rank === undefined) return start(index, move);
  if (move === 'up' || move === 'down') return moveBetweenRows(index, focus, rank, move);
  const row = focus.rowId === null ? undefined : index.rowById.get(focus.rowId);
  const next = moveInTime(index, row?.ranks ?? null, rank, move);
  const event = index.events[next]?.event;
  return event ? { eventId: event.id, rowId: row ? focus.rowId : null } : focus;
}

function start({ known }: TimelineIndex, move: FocusMove): Focus | null {
  const event = (move === 'previous' || move === 'last' ? known.at(-1) : known[0])?.event;
  return event ? { eventId: event.id, rowId: null } : null;
}

type MoveInTime = Exclude<FocusMove, 'up' | 'down'>;

/** @param ranks those of a row; null for all. Events that have not loaded are skipped. */
function moveInTime(
  { events, known }: TimelineIndex,
  ranks: Int32Array | null,
  rank: number,
  move: MoveInTime,
): number {
  const haveAllCome = known.length === events.length;
  if (ranks) return moveWithin(haveAllCome ? ranks : ranks.filter((at) => events[at]), rank, move);
  if (haveAllCome) return moveOver(events.length, rank, move);
  return moveWithin(
    Int32Array.from(known, (event) => event.rank),
    rank,
    move,
  );
}

function moveOver(count: number, rank: number, move: MoveInTime): number {
  if (move === 'first') return 0;
  if (move === 'last') return count - 1;
  return Math.min(count - 1, Math.max(0, rank + (move === 'next' ? 1 : -1)));
}

/** In a sorted list of ranks, which need not contain `rank`. */
function moveWithin(ranks: Int32Array, rank: number, move: MoveInTime): number {
  const at = {
    first: 0,
    last: ranks.length - 1,
    next: bisectRight(ranks, rank),
    previous: bisectLeft(ranks, rank) - 1,
  }[move];
  return ranks[at] ?? rank;
}

function moveBetweenRows(
  { rows }: TimelineIndex,
  focus: Focus,
  rank: number,
  move: 'up' | 'down',
): Focus {
  const reporting = rows.filter(({ ranks }) => ranks[bisectLeft(ranks, rank)] === rank);
  const at = reporting.findIndex(({ row }) => row.rowId === focus.rowId);
  if (move === 'up') {
    return { ...focus, rowId: at <= 0 ? null : (reporting[at - 1]?.row.rowId ?? null) };
  }
  return { ...focus, rowId: reporting[at + 1]?.row.rowId ?? focus.rowId };
}
