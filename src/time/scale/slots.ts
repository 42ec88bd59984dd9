import type { Stretch } from './axis.ts';

/**
 * Where things hang on the axis. A date tells a stretch, not a point, and several things can have
 * the same one; still each needs a place for its dot, its label's leader and its finger.
 *
 * Things that begin at the same instant (the day's beginning, for what tells no time) share the time
 * up to the first that ends or to the next beginning, and each has an equal **slot** of it: one event
 * of 9 September is in the middle of that day, of three each has a third; one of 18:12 is in the
 * middle of that minute. No place is outside the thing's own date, and from left
 * to right places follow the order of time, which is the order of the keyboard. Within a day the
 * order of slots claims nothing.
 */
export type Beginning = {
  /** First instant that is known of it. */
  readonly from: number;
  /** The end (not included) of the time in which its place may be; later than `from`. */
  readonly to: number;
};

/** The things `first` to `first + count - 1`, in equal slots of a stretch of their own. */
export type SlotGroup = Stretch & { readonly first: number; readonly count: number };

/** Groups in the order of time, none overlapping another. `sorted` by `from`. O(n). */
export const groupIntoSlots = (sorted: readonly Beginning[]): SlotGroup[] =>
  joinGroups(sorted.map(({ from, to }) => ({ from, to, count: 1 })));

/** The same of what is grouped in part already: so many that begin together. */
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

/** The middle of slot `n` (from 0) of a group, as a share of the group's length: within (0, 1). */
export const slotCentre = (n: number, { count }: SlotGroup) => (n + 0.5) / count;
