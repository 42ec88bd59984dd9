import { atOnce, type Steps } from '../../lazy/steps.ts';
import type { Zone } from '../zone/zone.ts';
import type { Finest, Stretch } from './axis.ts';
import { firstKnown, placeBefore, type DateOnAxis } from './beginning.ts';
import { coarseOf, finestOf, timedDaysOf, type ExactDate } from './exactness.ts';
import { groupIntoSlots } from './slots.ts';
import type { CoarseStretch } from './ticks/coarse.ts';

/** How many events begin at the same instant; see slots.ts. */
export type EventGroup = Stretch & { readonly count: number };

/**
 * What an axis needs to know about all events of a story, and no more: enough to give each of them
 * its position by rank, even while nothing else is known about it.
 */
export type AxisFacts = {
  /** In the order of time and without overlaps; their counts add up to the number of events. */
  readonly groups: readonly EventGroup[];
  /** Instants at which a date begins or ends. */
  readonly edges: readonly number[];
  readonly finest: Finest;
  readonly coarse: readonly CoarseStretch[];
  /** See `timedDaysOf`. */
  readonly timedDays: ReadonlySet<number>;
};

/**
 * @param events in the order of time; unbounded ones are not on the axis
 * @param publications of the story's articles
 */
export const axisFactsOf = (
  events: readonly (DateOnAxis & ExactDate)[],
  publications: readonly ExactDate[],
  zone: Zone,
): AxisFacts => atOnce(axisFactsInSteps(events, publications, zone));

/** The same in steps. */
export function* axisFactsInSteps(
  events: readonly (DateOnAxis & ExactDate)[],
  publications: readonly ExactDate[],
  zone: Zone,
): Steps<AxisFacts> {
  const dates = [...events, ...publications];
  const groups = groupsOf(events);
  yield;
  const edges = edgesOf(dates);
  yield;
  const timedDays = timedDaysOf(
    dates.map(({ bounds }) => bounds),
    zone,
  );
  yield;
  const coarse = coarseOf([...events.map(knownPart), ...publications], zone);
  return { groups, edges, finest: finestOf(dates), coarse, timedDays };
}

function edgesOf(dates: readonly ExactDate[]): number[] {
  const edges: number[] = [];
  for (const { bounds } of dates) {
    if (bounds.from !== null) edges.push(bounds.from);
    if (bounds.to !== null) edges.push(bounds.to);
  }
  return edges;
}

/** Of a date with an open end, the part that it names: the year of “2010 or after”. */
function knownPart(date: DateOnAxis & ExactDate): ExactDate {
  const { bounds, beganBy, endedFrom, precision } = date;
  if (bounds.from !== null && bounds.to !== null) return date;
  return { bounds: { from: bounds.from ?? endedFrom, to: bounds.to ?? beganBy }, precision };
}

/** The groups of dates in the order of time, for those that are on the axis. */
export function groupsOf(dates: readonly DateOnAxis[]): EventGroup[] {
  const beginnings = dates.flatMap((date) => {
    const from = firstKnown(date);
    return from === null ? [] : [{ from, to: placeBefore(date) }];
  });
  return groupIntoSlots(beginnings).map(({ from, to, count }) => ({ from, to, count }));
}
