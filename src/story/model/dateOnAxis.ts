import { firstKnown } from '../../time/edtf/compare.ts';
import { endInstantsOf } from '../../time/edtf/instants.ts';
import { precisionOf } from '../../time/edtf/qualities.ts';
import type { DateOnAxis } from '../../time/scale/beginning.ts';
import type { ExactDate } from '../../time/scale/exactness.ts';
import type { StoryDate } from './storyDate.ts';

/**
 * A date in the form that an axis takes.
 *
 * @param placedFrom see `Story.placedFrom`; `undefined` leaves it to the date's bounds
 */
export function dateOnAxis(
  { edtf, extent, instants, zone }: StoryDate,
  placedFrom: number | undefined,
): DateOnAxis & ExactDate {
  const { start, end } = endInstantsOf(edtf, zone);
  const own = firstKnown(edtf, zone);
  const isMoved = placedFrom !== undefined && placedFrom !== own;
  return {
    extent,
    bounds: instants,
    beganBy: start.to,
    endedFrom: end.from,
    precision: precisionOf(edtf),
    ...(isMoved ? { placedFrom } : {}),
  };
}
