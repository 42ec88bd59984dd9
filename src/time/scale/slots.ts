import type { Stretch } from './axis.ts';

/**
 * Where things are placed on the axis. A date gives a period, not a point, and several things can
 * have the same one; yet each needs a position for its dot, its label's leader and a finger.
 *
 * Things that begin at the same instant (the start of the day, if no time is given) share the time
 * until the first of them ends or the next one begins, and each has an equal **slot** of it: one
 * event of 9 September is in the middle of that day, and of three each has a third; one of 18:12 is
 * in the middle of that minute. No position is outside the thing's own date, and from left to right
 * positions follow the order of time, which is that of the keyboard. Within a day the order of slots
 * claims nothing.
 */
export type Beginning = {
  /** The first known instant. */
  readonly from: number;
  /** The end (exclusive) of the period in which it may be placed; later than `from`. */
  readonly to: number;
};

/** The things `first` to `first + count - 1`, in equal slots of a period of their own. */
export type SlotGroup = Stretch & { readonly first: number; readonly count: number };

/** Groups in the order of time and without overlaps. `sorted` by `from`. O(n). */
export const groupIntoSlots = (sorted: readonly Beginning[]): SlotGroup[] =>
  joinGroups(sorted.map(({ from, to }) => ({ from, to, count: 1 })));

/** The same for things that are partly grouped already: this many that begin together. */
export function joinGroups(sorted: readonly (Beginning & { readonly count: number })[]) {
  const groups: { from: number; to: number; first: number; count: number }[] = [];
  let first = 0;
  for (const { from, to, count } of sorted) {
    const group = groups.at(-1);
    if (group?.from === from) {
      group.to = Math.min(group.to, to);
      group.count += count;
    } else {
      if (group) group.to = Math.min(group.to, from);
      groups.push({ from, to, first, count });
    }
    first += count;
  }
  return groups;
}

/**
 * The middle of slot `n` (from 0) of a group, as a fraction of the group's length: within (0, 1).
 */
export const slotCentre = (n: number, { count }: SlotGroup) => (n + 0.5) / count;
