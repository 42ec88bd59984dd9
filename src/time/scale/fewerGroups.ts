import type { Stretch } from './axis.ts';
import { groupsOf, type AxisFacts, type EventGroup } from './axisFacts.ts';
import type { DateOnAxis } from './beginning.ts';

/**
 * Limits the number of groups: those that begin on the same day become one, or in the same two days,
 * four, and so on, until they are few enough. The events of one are spread evenly over its time.
 */
export function fewerGroups(groups: readonly EventGroup[], most: number): readonly EventGroup[] {
  let few = groups;
  for (let days = 1; few.length > most && Number.isFinite(days); days *= 2) {
    few = joinWithin(groups, days);
  }
  return few;
}

function joinWithin(groups: readonly EventGroup[], days: number): EventGroup[] {
  const joined: { from: number; to: number; count: number }[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last && Math.floor(last.from / days) === Math.floor(group.from / days)) {
      last.to = group.to;
      last.count += group.count;
    } else {
      joined.push({ ...group });
    }
  }
  return joined;
}

/**
 * Replaces groups by the groups that the known events have, where every event is known.
 *
 * @param known by rank; undefined for events that are not
 */
export function exactGroups(
  groups: readonly EventGroup[],
  known: (rank: number) => DateOnAxis | undefined,
): EventGroup[] {
  let first = 0;
  return groups.flatMap((group) => {
    const dates: DateOnAxis[] = [];
    for (let rank = first; rank < first + group.count; rank += 1) {
      const date = known(rank);
      if (!date) break;
      dates.push(date);
    }
    first += group.count;
    if (dates.length < group.count) return [group];
    // The last may extend into the time of what follows.
    const exact = groupsOf(dates).map((one) => ({ ...one, to: Math.min(one.to, group.to) }));
    return areWithin(exact, group) ? exact : [group];
  });
}

/** Not if dates alone do not tell their order. */
const areWithin = (groups: readonly EventGroup[], { from, to }: Stretch) =>
  groups.every(
    (group, n) =>
      group.from >= (groups[n - 1]?.to ?? from) && group.to > group.from && group.to <= to,
  );

/**
 * The edges that divide an axis made of the groups: the first, the last, and those in the time
 * between groups. Any other lies within the time of a group, which nothing divides.
 */
export function edgesThatCut({ groups, edges }: Pick<AxisFacts, 'groups' | 'edges'>): number[] {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  let at = 0;
  return sorted.filter((edge, n) => {
    while ((groups[at]?.to ?? Infinity) <= edge) at += 1;
    const isInGroup = (groups[at]?.from ?? Infinity) <= edge;
    return n === 0 || n === sorted.length - 1 || !isInGroup;
  });
}
