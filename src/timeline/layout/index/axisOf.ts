import { atOnce, type Steps } from '../../../lazy/steps.ts';
import type { ScaleKind, TimeAxis } from '../../../time/scale/axis.ts';
import { elasticAxis } from '../../../time/scale/elasticAxis.ts';
import { linearAxis } from '../../../time/scale/linearAxis.ts';
import { slotCentre } from '../../../time/scale/slots.ts';
import { createMemory } from './createMemory.ts';
import { publications, type TimelineIndex } from './timelineIndex.ts';

/** One axis of a story, with the positions of its events on it. */
export type StoryAxis = {
  readonly axis: TimeAxis;
  /** Distinguishes this axis from the story's others. */
  readonly key: string;
  /**
   * By rank, in units of the axis, strictly increasing: the position of each event (see slots.ts).
   */
  readonly places: Float64Array;
  /** By rank, the bounds of each date, in units; ±Infinity where it is open. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** By rank, the group of slots: events of one group begin together. */
  readonly groupOf: Int32Array;
  /** By the beginning of a publication, in units: the position of the mark of its publication. */
  readonly publicationPlaces: ReadonlyMap<number, number>;
};

const kept = createMemory<StoryAxis | null>();

/** The axis of a story; `null` when nothing is on it. A linear axis ignores `openFolds`. */
export function axisOf(
  index: TimelineIndex,
  kind: ScaleKind,
  openFolds: readonly string[],
): StoryAxis | null {
  const key = keyOf(kind, openFolds);
  return kept(index, index.events, key, () => atOnce(makeAxis(index, kind, openFolds)));
}

/** Makes an axis that was not made before, in steps, so that `axisOf` has it. */
export function* prepareAxis(
  index: TimelineIndex,
  kind: ScaleKind,
  openFolds: readonly string[],
): Steps<void> {
  const made = yield* makeAxis(index, kind, openFolds);
  kept(index, index.events, keyOf(kind, openFolds), () => made);
}

const keyOf = (kind: ScaleKind, openFolds: readonly string[]) =>
  kind === 'linear' ? kind : [kind, ...openFolds.toSorted()].join(' ');

function* makeAxis(
  index: TimelineIndex,
  kind: ScaleKind,
  openFolds: readonly string[],
): Steps<StoryAxis | null> {
  const { groups, slots, edges, domain, finest, events } = index;
  if (!domain) return null;
  const axis =
    kind === 'linear'
      ? linearAxis(domain, finest)
      : elasticAxis(groups, edges, new Set(openFolds), finest);
  const places = new Float64Array(events.length);
  const groupOf = new Int32Array(events.length);
  const publicationPlaces = new Map<number, number>();
  yield;
  groups.forEach((group, n) => {
    const [from, to] = [axis.unitsAt(group.from), axis.unitsAt(group.to)];
    for (let slot = 0; slot < group.count; slot += 1) {
      const place = from + slotCentre(slot, group) * (to - from);
      const rank = slots[group.first + slot];
      if (rank === publications) publicationPlaces.set(group.from, place);
      if (rank === undefined || rank < 0) continue;
      places[rank] = place;
      groupOf[rank] = n;
    }
  });
  yield;
  // Of events that have not loaded yet, only the position is known.
  const starts = places.map((place, rank) => unitsAt(axis, events[rank]?.from) ?? place);
  yield;
  const ends = places.map((place, rank) => unitsAt(axis, events[rank]?.to) ?? place);
  const key = keyOf(kind, openFolds);
  return { axis, key, places, starts, ends, groupOf, publicationPlaces };
}

const unitsAt = (axis: TimeAxis, instant: number | undefined) =>
  instant === undefined ? undefined : axis.unitsAt(instant);
