import type { Stretch } from '../../../time/scale/axis.ts';
import { groupAt, type TimelineIndex } from '../index/timelineIndex.ts';
import type { Importance } from '../input.ts';

/** What is known of events drawn as one, wherever they are drawn. */
export type GatheredFacts = {
  /** Of those that have come, in the order of time. */
  readonly eventIds: readonly string[];
  /** How many they are, those among them that have not come. */
  readonly count: number;
  /** The ranks of the first and the last. */
  readonly ranks: readonly [number, number];
  /** The highest of those that have come. */
  readonly importance: Importance;
  /** How many of them are announced, and not reported to have happened; 0 until all have come. */
  readonly announced: number;
  /** From the first to the last of their days, held within the story. */
  readonly days: Stretch;
};

/** Kept with what they are about: members are gone through once and not every frame. */
const kept = new WeakMap<object, GatheredFacts>();

/** @param about what the facts are of; the same object always has the same members */
export function gatheredFacts(
  about: object,
  index: TimelineIndex,
  membersOf: () => Iterable<number>,
): GatheredFacts {
  const known = kept.get(about);
  if (known) return known;
  const facts = gather(index, membersOf());
  kept.set(about, facts);
  return facts;
}

function gather(index: TimelineIndex, members: Iterable<number>): GatheredFacts {
  const { events, domain } = index;
  const eventIds: string[] = [];
  let [count, first, last] = [0, 0, 0];
  let importance: Importance = 3;
  let announced = 0;
  let [from, to] = [Infinity, -Infinity];
  for (const rank of members) {
    if (count === 0) first = rank;
    last = rank;
    count += 1;
    const indexed = events[rank];
    if (!indexed) {
      const group = groupAt(index, rank);
      from = Math.min(from, group?.from ?? from);
      to = Math.max(to, group?.to ?? to);
      continue;
    }
    eventIds.push(indexed.event.id);
    if (indexed.event.importance < importance) importance = indexed.event.importance;
    if (indexed.event.announced) announced += 1;
    from = Math.min(from, indexed.from);
    to = Math.max(to, indexed.to);
  }
  const days = { from: Math.max(from, domain?.from ?? from), to: Math.min(to, domain?.to ?? to) };
  const hasCome = eventIds.length === count;
  const ranks = [first, last] as const;
  return { eventIds, count, ranks, importance, announced: hasCome ? announced : 0, days };
}
