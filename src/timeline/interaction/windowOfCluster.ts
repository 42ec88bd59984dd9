import type { Stretch } from '../../time/scale/axis.ts';
import { holdWindow } from '../../time/scale/window.ts';
import type { StoryAxis } from '../layout/index/axisOf.ts';
import type { ClusterMark } from '../layout/scene.ts';
import { shortestUnits } from './closest.ts';

/** Zooming in by less than this factor would separate nothing visibly. */
const leastFactor = 1.1;
/** Around the cluster's first and last event, as a fraction of what is between them. */
const airShare = 0.1;

/**
 * The window in which a cluster's events separate: that of their days or, if all of these are
 * already shown, that of their positions. `null` when one cannot zoom in further.
 */
export function windowOfCluster(
  { axis, places }: StoryAxis,
  window: Stretch,
  { days, ranks }: Pick<ClusterMark, 'days' | 'ranks'>,
): Stretch | null {
  const unitsIn = ({ from, to }: Stretch) => axis.unitsAt(to) - axis.unitsAt(from);
  const isCloser = (units: number) => units * leastFactor < unitsIn(window);
  const ofDays = holdWindow(axis, days);
  if (isCloser(unitsIn(ofDays))) return ofDays;
  const [first, last] = [places[ranks[0]] ?? 0, places[ranks[1]] ?? 0];
  const middle = axis.dayAt((first + last) / 2);
  const shortest = shortestUnits(axis, { from: middle, to: middle });
  const length = Math.max(shortest, (last - first) * (1 + 2 * airShare));
  if (!isCloser(length)) return null;
  const start = (first + last - length) / 2;
  return holdWindow(axis, { from: axis.dayAt(start), to: axis.dayAt(start + length) });
}
