import type { Stretch } from '../../../time/scale/axis.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { Importance } from '../input.ts';

/** What is known of events drawn as one, wherever they are drawn. */
export type GatheredFacts = {
  /** In the order of time. */
  readonly eventIds: readonly string[];
  readonly importance: Importance;
  /** How many of them are announced, and not reported to have happened. */
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

function gather({ events, domain }: TimelineIndex, ranks: Iterable<number>): GatheredFacts {
  const eventIds: string[] = [];
  let importance: Importance = 3;
  let announced = 0;
  let [from, to] = [Infinity, -Infinity];
  for (const rank of ranks) {
    const indexed = events[rank];
    if (!indexed) continue;
    eventIds.push(indexed.event.id);
    if (indexed.event.importance < importance) importance = indexed.event.importance;
    if (indexed.event.announced) announced += 1;
    from = Math.min(from, indexed.from);
    to = Math.max(to, indexed.to);
  }
  const days = { from: Math.max(from, domain?.from ?? from), to: Math.min(to, domain?.to ?? to) };
  return { eventIds, importance, announced, days };
}
