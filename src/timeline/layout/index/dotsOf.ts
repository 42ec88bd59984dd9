import { dayAt } from '../../../time/zone/instant.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { exactnessOf } from '../../../time/scale/exactness.ts';
import type { TimelineEvent, TimelineRow } from '../input.ts';

/** The beginning of a publication that is known to the day or the minute; `null` when it is not. */
export function publicationTime({ published, approximate }: TimelineRow, zone: Zone) {
  return approximate || exactnessOf(published, zone) === null ? null : published.from;
}

/**
 * Returns a predicate that tells whether a moment is drawn as a dot: one known to the minute, or one
 * known to the day when everything known of that day is known to the day. Next to a time of day, a
 * mere day is drawn as what it is, somewhere within a bar as long as the day.
 *
 * @param timedDays see `timedDaysOf`
 */
export const dotsOf =
  (timedDays: ReadonlySet<number>, zone: Zone) =>
  ({ bounds, extent, approximateStart, approximateEnd }: TimelineEvent): boolean => {
    if (extent === 'span' || approximateStart || approximateEnd) return false;
    const exactness = exactnessOf(bounds, zone);
    return (
      exactness === 'minute' ||
      (exactness === 'day' && !timedDays.has(dayAt(bounds.from ?? 0, zone)))
    );
  };
