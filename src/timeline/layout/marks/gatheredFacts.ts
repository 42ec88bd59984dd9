import { bisectLeft, bisector } from 'd3';
import type { Stretch } from '../../../time/scale/axis.ts';
import { groupAt, type IndexedEvent, type TimelineIndex } from '../index/timelineIndex.ts';
import type { Importance } from '../input.ts';

/** What is known about events drawn as one, wherever they are drawn. */
export type GatheredFacts = {
  /** Those that have loaded, in the order of time. */
  readonly eventIds: readonly string[];
  /** How many there are, including those that have not loaded. */
  readonly count: number;
  /** The ranks of the first and the last. */
  readonly ranks: readonly [number, number];
  /** The highest importance of those that have loaded. */
  readonly importance: Importance;
  /** How many of them are announced but not reported to have happened; 0 until all have loaded. */
  readonly announced: number;
  /** How many of them appear in no article; 0 until all have loaded. */
  readonly notFromArticles: number;
  /** How many of those that have loaded have accounts that contradict each other. */
  readonly differs: number;
  /** From the first to the last of their days, clamped to the story. */
  readonly days: Stretch;
  /** Whether one of them may lie before or after all that is known of the story’s days. */
  readonly isOpen: { readonly from: boolean; readonly to: boolean };
};

/** Cached by what they describe: members are gone through once and not in every frame. */
const kept = new WeakMap<object, GatheredFacts>();

/**
 * @param about what the facts describe; the same object always has the same members
 * @param membersOf their ranks, in order; those that have not loaded are not gone through
 */
export function gatheredFacts(
  about: object,
  index: TimelineIndex,
  membersOf: () => Int32Array,
): GatheredFacts {
  const known = kept.get(about);
  if (known) return known;
  const facts = gather(index, membersOf());
  kept.set(about, facts);
  return facts;
}

function gather(index: TimelineIndex, members: Int32Array): GatheredFacts {
  const { domain } = index;
  const come = comeOf(index, members);
  const count = members.length;
  const absent = come.length < count ? absentStretch(index, members) : null;
  let importance: Importance = 3;
  let announced = 0;
  let notFromArticles = 0;
  let differs = 0;
  let [from, to] = [absent?.from ?? Infinity, absent?.to ?? -Infinity];
  for (const { event, from: start, to: end } of come) {
    if (event.importance < importance) importance = event.importance;
    if (event.announced) announced += 1;
    if (event.reportedBy.length === 0) notFromArticles += 1;
    if (event.differs) differs += 1;
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return {
    eventIds: come.map(({ event }) => event.id),
    count,
    ranks: [members[0] ?? 0, members.at(-1) ?? 0],
    importance,
    announced: absent ? 0 : announced,
    notFromArticles: absent ? 0 : notFromArticles,
    differs,
    isOpen: { from: from === -Infinity, to: to === Infinity },
    days: { from: Math.max(from, domain?.from ?? from), to: Math.min(to, domain?.to ?? to) },
  };
}

/** Those that have loaded, in order: if few have, each of these is tested for membership. */
function comeOf({ known, events }: TimelineIndex, members: Int32Array): IndexedEvent[] {
  const start = rankOf.left(known, members[0] ?? 0);
  const end = rankOf.right(known, members.at(-1) ?? -1);
  if (end - start >= members.length) return [...members].flatMap((rank) => events[rank] ?? []);
  return known.slice(start, end).filter(({ rank }) => hasRank(members, rank));
}

const rankOf = bisector(({ rank }: IndexedEvent) => rank);

/** Whether a list contains a rank. */
export const hasRank = (ranks: Int32Array, rank: number) => ranks[bisectLeft(ranks, rank)] === rank;

/** From the first to the last that has not loaded, by the times at which they begin. */
function absentStretch(index: TimelineIndex, members: Int32Array): Stretch {
  const groupOf = (rank: number | undefined) =>
    rank === undefined ? undefined : groupAt(index, rank);
  const isAbsent = (rank: number) => index.events[rank] === undefined;
  return {
    from: groupOf(members.find(isAbsent))?.from ?? Infinity,
    to: groupOf(members.findLast(isAbsent))?.to ?? -Infinity,
  };
}
