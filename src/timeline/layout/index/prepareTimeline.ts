import { extent } from 'd3';
import type { Stretch } from '../../../time/scale/axis.ts';
import { groupIntoSlots, type Beginning } from '../../../time/scale/slots.ts';
import type { OpenStretch, TimelineEvent, TimelineInput, TimelineRow } from '../input.ts';
import { assignLanes } from './assignLanes.ts';
import { compareInTime, firstKnown, placeBefore } from './timeOrder.ts';
import { coarseOf, dotsOf, finestOf, publicationTime } from './exactness.ts';
import { publications } from './timelineIndex.ts';
import type { IndexedEvent, IndexedRow, TimelineIndex } from './timelineIndex.ts';

/** Makes a story ready for `layoutTimeline` and the rest; O(n log n), to be done once a story. */
export function prepareTimeline(input: TimelineInput): TimelineIndex {
  const sorted = input.events.filter((event) => firstKnown(event) !== null).toSorted(compareInTime);
  const { events, lanes, crowds } = withLanes(sorted, dotsOf(input));
  const rankById = new Map(events.map(({ event, rank }) => [event.id, rank]));
  const { groups, slots } = assignSlots(events, input);
  const edges = edgesOf(events, input.rows);
  const rows = indexRows(input.rows, events);
  const ranksOf = (importance: number) =>
    Int32Array.from(
      events.filter(({ event }) => event.importance === importance).map(({ rank }) => rank),
    );
  return {
    input,
    events,
    rankById,
    byImportance: { 1: ranksOf(1), 2: ranksOf(2), 3: ranksOf(3) },
    announced: Int32Array.from(
      events.filter(({ event }) => event.announced).map(({ rank }) => rank),
    ),
    groups,
    beginnings: groups.map(({ from }) => from),
    slots,
    edges,
    finest: finestOf(input),
    coarse: coarseOf(input),
    domain: domainOf(groups, edges),
    lanes,
    crowds,
    rows,
    rowById: new Map(rows.map((row) => [row.row.rowId, row])),
  };
}

const stretchOf = ({ from, to }: OpenStretch): Stretch => ({
  from: from ?? -Infinity,
  to: to ?? Infinity,
});

function withLanes(sorted: readonly TimelineEvent[], isDot: (event: TimelineEvent) => boolean) {
  const dots = sorted.filter(isDot).map(({ bounds }) => bounds.from ?? 0);
  const bars = sorted.flatMap((event, rank) => (isDot(event) ? [] : [{ event, rank }]));
  const assigned = assignLanes(
    bars.map(({ event }) => ({ ...stretchOf(event.bounds), look: lookOf(event) })),
    dots,
  );
  const laneOf = new Map(bars.map(({ rank }, n) => [rank, assigned.lanes[n] ?? null]));
  const events = sorted.map((event, rank): IndexedEvent => ({
    rank,
    event,
    shape: isDot(event) ? 'dot' : 'bar',
    ...stretchOf(event.bounds),
    lane: laneOf.has(rank) ? (laneOf.get(rank) ?? null) : 0,
  }));
  const crowds = assigned.crowds.map(({ from, to, members }) => ({
    from,
    to,
    ranks: members.map((n) => bars[n]?.rank ?? 0),
  }));
  return { events, lanes: barsByLane(events, assigned.count), crowds };
}

/** What a bar tells beside its bounds: bars that tell the same of the same time are drawn once. */
const lookOf = ({ extent, approximateStart, approximateEnd, core }: TimelineEvent) =>
  [extent, approximateStart, approximateEnd, core?.from, core?.to].join(' ');

function barsByLane(events: readonly IndexedEvent[], count: number): Int32Array[] {
  const lanes: number[][] = Array.from({ length: count }, () => []);
  const bars = events.filter(({ shape }) => shape === 'bar').sort((a, b) => a.from - b.from);
  for (const { lane, rank } of bars) if (lane !== null) lanes[lane]?.push(rank);
  return lanes.map((ranks) => Int32Array.from(ranks));
}

function assignSlots(events: readonly IndexedEvent[], { rows, zone }: TimelineInput) {
  const ends = new Map<number, number>();
  for (const row of rows) {
    const from = publicationTime(row, zone);
    const to = row.published.to;
    if (from !== null && to !== null) ends.set(from, Math.min(to, ends.get(from) ?? to));
  }
  const beginnings: (Beginning & { rank: number })[] = [
    ...events.map(({ event, rank }) => ({
      from: firstKnown(event) ?? 0,
      to: placeBefore(event),
      rank,
    })),
    ...[...ends].map(([from, to]) => ({ from, to, rank: publications })),
  ];
  const last = events.length;
  const order = ({ rank }: { rank: number }) => (rank < 0 ? last : rank);
  beginnings.sort((a, b) => a.from - b.from || order(a) - order(b));
  return {
    groups: groupIntoSlots(beginnings),
    slots: Int32Array.from(beginnings.map(({ rank }) => rank)),
  };
}

function edgesOf(events: readonly IndexedEvent[], rows: readonly TimelineRow[]): number[] {
  const ends = [...events, ...rows.map(({ published }) => stretchOf(published))];
  return ends.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
}

function domainOf(groups: readonly Stretch[], edges: readonly number[]): Stretch | null {
  const [from, to] = extent([...groups.flatMap((group) => [group.from, group.to]), ...edges]);
  return from !== undefined && to !== undefined && from < to ? { from, to } : null;
}

function indexRows(rows: readonly TimelineRow[], events: readonly IndexedEvent[]): IndexedRow[] {
  const ranksOf = new Map<string, number[]>();
  for (const { event, rank } of events) {
    for (const articleId of event.reportedBy) {
      const known = ranksOf.get(articleId);
      if (known) known.push(rank);
      else ranksOf.set(articleId, [rank]);
    }
  }
  return rows.map((row) => ({ row, ranks: Int32Array.from(ranksOf.get(row.rowId) ?? []) }));
}
