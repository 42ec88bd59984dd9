import type { Finest, Fold, Stretch, TimeAxis } from './axis.ts';
import { daysIn } from './axis.ts';
import {
  longestUnfolded,
  mostForOpenFolds,
  roomForFold,
  roomForGap,
  roomForSlots,
  usualStep,
} from './elasticRoom.ts';
import { piecewise } from './piecewise.ts';
import type { SlotGroup } from './slots.ts';

/** A segment of the axis, within which every day has the same room. */
type Piece = Stretch & { readonly room: number; readonly fold: boolean };

/**
 * The axis that gives room to where things are. Groups of slots get room by their number. Time
 * between them gets room by its length, and a period much longer than usual is folded: it gets the
 * same small room however long it is. Everything that begins or ends within empty time (`edges`)
 * divides it, so that no fold hides the end of a bar.
 *
 * Opened folds (by id) get the share of the axis that their time has of the story, together at most
 * three fifths. Unknown ids are ignored.
 *
 * The result depends only on the given days, not on their order. Building it takes O(n log n).
 */
export function elasticAxis(
  groups: readonly SlotGroup[],
  edges: readonly number[],
  openFolds: ReadonlySet<string>,
  finest: Finest = 'day',
): TimeAxis {
  const pieces = withOpenFolds(cutIntoPieces(groups, edges), openFolds);
  const days = [pieces[0]?.from ?? 0];
  const units = [0];
  let length = 0;
  for (const { to, room } of pieces) {
    length += room;
    days.push(to);
    units.push(length);
  }
  if (pieces.length === 0) throw new RangeError('an axis needs at least one day');
  const { at, inverseAt } = piecewise(days, units);
  return {
    kind: 'elastic',
    finest,
    domain: { from: days[0] ?? 0, to: days.at(-1) ?? 1 },
    length,
    unitsAt: at,
    dayAt: inverseAt,
    folds: pieces.filter(({ fold }) => fold).map((piece) => foldOf(piece, openFolds)),
  };
}

function cutIntoPieces(groups: readonly SlotGroup[], edges: readonly number[]): Piece[] {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const usual = usualStep(groups);
  const longest = longestUnfolded(usual, count);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let next = 0;
  const fillGap = (from: number, to: number) => {
    let start = from;
    while (next < cuts.length && (cuts[next] ?? to) <= start) next += 1;
    while (start < to) {
      const cut = Math.min(cuts[next] ?? to, to);
      const days = cut - start;
      const fold = days > longest;
      pieces.push({
        from: start,
        to: cut,
        fold,
        room: fold ? roomForFold : roomForGap(days, usual),
      });
      start = cut;
      while (next < cuts.length && (cuts[next] ?? to) <= start) next += 1;
    }
  };
  let reached = Math.min(cuts[0] ?? Infinity, groups[0]?.from ?? Infinity);
  for (const group of groups) {
    fillGap(reached, group.from);
    pieces.push({ from: group.from, to: group.to, fold: false, room: roomForSlots(group.count) });
    reached = group.to;
  }
  const end = cuts.at(-1);
  if (end !== undefined && end > reached) fillGap(reached, end);
  return pieces;
}

const idOf = ({ from, to }: Stretch) => `${from}/${to}`;

function foldOf({ from, to }: Piece, openFolds: ReadonlySet<string>): Fold {
  const id = idOf({ from, to });
  return { id, from, to, isOpen: openFolds.has(id) };
}

function withOpenFolds(pieces: readonly Piece[], openFolds: ReadonlySet<string>): Piece[] {
  const isOpened = (piece: Piece) => piece.fold && openFolds.has(idOf(piece));
  const sum = (list: readonly Piece[], of: (piece: Piece) => number) =>
    list.reduce((total, piece) => total + of(piece), 0);
  const opened = pieces.filter(isOpened);
  if (opened.length === 0) return [...pieces];
  const rest = sum(
    pieces.filter((piece) => !isOpened(piece)),
    ({ room }) => room,
  );
  const share = Math.min(sum(opened, daysIn) / sum(pieces, daysIn), mostForOpenFolds);
  const roomPerDay = (rest * share) / (1 - share) / sum(opened, daysIn);
  return pieces.map((piece) =>
    isOpened(piece) ? { ...piece, room: Math.max(roomForFold, daysIn(piece) * roomPerDay) } : piece,
  );
}
