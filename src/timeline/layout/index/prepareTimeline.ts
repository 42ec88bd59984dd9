import { max, min } from 'd3';
import { atOnce, mapInSteps, type Steps } from '../../../lazy/steps.ts';
import type { Stretch } from '../../../time/scale/axis.ts';
import {
  axisFactsInSteps,
  type AxisFacts,
  type EventGroup,
} from '../../../time/scale/axisFacts.ts';
import { firstKnown, type OpenStretch } from '../../../time/scale/beginning.ts';
import { joinGroups } from '../../../time/scale/slots.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import type { RestOfTimeline, TimelineEvent, TimelineInput, TimelineRow } from '../input.ts';
import { assignLanesInSteps, mostLanes } from './assignLanes.ts';
import { dotsOf, publicationTime } from './dotsOf.ts';
import { spreadReports } from './spreadReports.ts';
import { compareInTime } from './timeOrder.ts';
import { publications } from './timelineIndex.ts';
import type { IndexedEvent, IndexedRow, TimelineIndex } from './timelineIndex.ts';

/**
 * Prepares a story for `layoutTimeline` and the other functions; O(n log n), to be done once per
 * story.
 */
export const prepareTimeline = (input: TimelineInput): TimelineIndex =>
  atOnce(prepareTimelineInSteps(input));

/** The same in steps: a hundred thousand events take most of a second. */
export function* prepareTimelineInSteps(input: TimelineInput): Steps<TimelineIndex> {
  const { rest, zone } = input;
  const inOrder = input.events.toSorted(compareInTime);
  const sorted = inOrder.filter((event) => firstKnown(event) !== null);
  yield;
  const facts = rest?.facts ?? (yield* factsOf(inOrder, input));
  const { known, lanes, crowds } = yield* withLanes(sorted, facts, input);
  const events = rest ? atRanks(known, facts) : known;
  const { groups, slots } = assignSlots(facts.groups, input.rows, zone);
  yield;
  const { rows, spread } = indexRows(input, events, known);
  yield;
  const roughEdges = roughEdgesOf(input);
  const ranksOf = (is: (event: TimelineEvent) => boolean) =>
    Int32Array.from(known.filter(({ event }) => is(event)).map(({ rank }) => rank));
  const byImportance = (importance: number) => ranksOf((event) => event.importance === importance);
  return {
    input,
    events,
    known,
    ranks: Int32Array.from(events, (_, rank) => rank),
    rankById: new Map(known.map(({ event, rank }) => [event.id, rank])),
    byImportance: { 1: byImportance(1), 2: byImportance(2), 3: byImportance(3) },
    announced: ranksOf((event) => event.announced === true),
    groups,
    beginnings: groups.map(({ from }) => from),
    slots,
    edges: facts.edges,
    roughEdges,
    finest: facts.finest,
    coarse: facts.coarse,
    timedDays: facts.timedDays,
    domain: domainOf(groups, facts.edges),
    lanes,
    crowds,
    rows,
    rowById: new Map(rows.map((row) => [row.row.rowId, row])),
    ...(spread === null ? {} : { spread }),
  };
}

/** @param events all of them, in the order of time */
function factsOf(events: readonly TimelineEvent[], { rows, zone }: TimelineInput) {
  const publications = rows.map(({ published, precision }) => ({ bounds: published, precision }));
  return axisFactsInSteps(events, publications, zone);
}

function roughEdgesOf({ events, rows }: TimelineInput): Set<number> {
  const rough = new Set<number>();
  const add = (end: number | null) => end !== null && rough.add(end);
  for (const { bounds, approximateStart, approximateEnd } of events) {
    if (approximateStart) add(bounds.from);
    if (approximateEnd) add(bounds.to);
  }
  for (const { published, approximate } of rows) {
    if (approximate) [published.from, published.to].forEach(add);
  }
  return rough;
}

const stretchOf = ({ from, to }: OpenStretch): Stretch => ({
  from: from ?? -Infinity,
  to: to ?? Infinity,
});

function* withLanes(
  sorted: readonly TimelineEvent[],
  { groups, timedDays }: AxisFacts,
  { rest, zone }: TimelineInput,
) {
  const isDot = dotsOf(timedDays, zone);
  const rankOf = (event: TimelineEvent, n: number) => (rest ? event.order : n);
  const ranked = yield* mapInSteps(sorted, (event, n) => ({
    event,
    rank: rankOf(event, n),
    isDot: isDot(event),
  }));
  const bars = ranked.filter(({ isDot }) => !isDot);
  // An event that has not loaded yet may turn out to be a dot wherever one begins.
  const dots = rest
    ? groups.map(({ from }) => from)
    : ranked.flatMap(({ event, isDot }) => (isDot ? [event.bounds.from ?? 0] : []));
  const assigned = yield* assignLanesInSteps(
    yield* mapInSteps(bars, ({ event }) => ({
      ...stretchOf(event.bounds),
      look: lookOf(event),
    })),
    dots,
  );
  yield;
  let bar = 0;
  const known = yield* mapInSteps(ranked, ({ event, rank, isDot }): IndexedEvent => ({
    rank,
    event,
    shape: isDot ? 'dot' : 'bar',
    ...stretchOf(event.bounds),
    lane: isDot ? 0 : (assigned.lanes[bar++] ?? null),
  }));
  const crowds = assigned.crowds.map(({ from, to, members }) => ({
    from,
    to,
    ranks: members.map((n) => bars[n]?.rank ?? 0),
  }));
  // What loads later may need a lane, and must not push everything else down.
  yield;
  return { known, lanes: barsByLane(known, rest ? mostLanes : assigned.count), crowds };
}

function atRanks(known: readonly IndexedEvent[], { groups }: AxisFacts) {
  const length = groups.reduce((sum, { count }) => sum + count, 0);
  const events = Array.from<IndexedEvent | undefined>({ length });
  for (const event of known) events[event.rank] = event;
  return events;
}

/** What a bar shows besides its bounds: bars that show the same for the same time are drawn once. */
const lookOf = ({ extent, approximateStart, approximateEnd, core }: TimelineEvent) =>
  `${extent} ${approximateStart} ${approximateEnd} ${core?.from} ${core?.to}`;

function barsByLane(events: readonly IndexedEvent[], count: number): Int32Array[] {
  const lanes: number[][] = Array.from({ length: count }, () => []);
  const bars = events.filter(({ shape }) => shape === 'bar').sort((a, b) => a.from - b.from);
  for (const { lane, rank } of bars) if (lane !== null) lanes[lane]?.push(rank);
  return lanes.map((ranks) => Int32Array.from(ranks));
}

/** Slots for events by their groups, and after those of the same instant one for publications. */
function assignSlots(events: readonly EventGroup[], rows: readonly TimelineRow[], zone: Zone) {
  const ends = new Map<number, number>();
  for (const row of rows) {
    const from = publicationTime(row, zone);
    const to = row.published.to;
    if (from !== null && to !== null) ends.set(from, Math.min(to, ends.get(from) ?? to));
  }
  const all = [
    ...events.map((group) => ({ ...group, isPublication: false })),
    ...[...ends].map(([from, to]) => ({ from, to, count: 1, isPublication: true })),
  ].sort((a, b) => a.from - b.from || Number(a.isPublication) - Number(b.isPublication));
  const groups = joinGroups(all);
  const slots = new Int32Array(all.reduce((sum, { count }) => sum + count, 0));
  let [slot, rank] = [0, 0];
  for (const { count, isPublication } of all) {
    for (let n = 0; n < count; n += 1, slot += 1)
      slots[slot] = isPublication ? publications : rank++;
  }
  return { groups, slots };
}

function domainOf(groups: readonly Stretch[], edges: readonly number[]): Stretch | null {
  const from = Math.min(min(groups, (group) => group.from) ?? Infinity, min(edges) ?? Infinity);
  const to = Math.max(max(groups, (group) => group.to) ?? -Infinity, max(edges) ?? -Infinity);
  return from < to ? { from, to } : null;
}

function indexRows(
  { rows, rest }: TimelineInput,
  events: readonly (IndexedEvent | undefined)[],
  known: readonly IndexedEvent[],
) {
  const ranksOf = new Map<string, number[]>();
  for (const { event, rank } of known) {
    for (const articleId of event.reportedBy) {
      const own = ranksOf.get(articleId);
      if (own) own.push(rank);
      else ranksOf.set(articleId, [rank]);
    }
  }
  const spread = rest && spreadRows(rest, events, ranksOf);
  const indexed = rows.map((row): IndexedRow => ({
    row,
    ranks: spread?.get(row.rowId) ?? Int32Array.from(ranksOf.get(row.rowId) ?? []),
  }));
  return { rows: indexed, spread: spread ?? null };
}

function spreadRows(
  { reports }: RestOfTimeline,
  events: readonly (IndexedEvent | undefined)[],
  ranksOf: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, Int32Array> {
  return new Map(
    reports.map(({ rowId, articles, counts }) => {
      const known = new Set(articles.flatMap((id) => ranksOf.get(id) ?? []));
      return [
        rowId,
        spreadReports(
          events,
          [...known].toSorted((a, b) => a - b),
          counts,
        ),
      ];
    }),
  );
}
