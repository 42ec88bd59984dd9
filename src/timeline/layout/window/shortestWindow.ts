import type { StoryAxis } from '../index/axisOf.ts';

/** At the closest, the two nearest events stand this far apart. */
const apartPx = 48;

const kept = new WeakMap<StoryAxis, number>();

/** How close a window may get, in units: a day, or closer where more happened than a day tells apart. */
export function shortestWindow(storyAxis: StoryAxis, plotPx: number): number {
  const nearest = kept.get(storyAxis) ?? nearestPlaces(storyAxis);
  kept.set(storyAxis, nearest);
  return Math.min(dayUnits(storyAxis), (plotPx / apartPx) * nearest);
}

/** Infinity: there are not two. */
function nearestPlaces({ places }: StoryAxis): number {
  let nearest = Infinity;
  for (let n = 1; n < places.length; n += 1) {
    nearest = Math.min(nearest, (places[n] ?? 0) - (places[n - 1] ?? 0));
  }
  return nearest;
}

/** A day of a linear axis; on an elastic one, where days differ, the room of one event. */
const dayUnits = ({ axis }: StoryAxis) => Math.min(1, axis.length);
