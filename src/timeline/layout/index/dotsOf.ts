import { dayAt } from '../../../time/zone/instant.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { exactnessOf } from '../../../time/scale/exactness.ts';
import type { TimelineEvent, TimelineRow } from '../input.ts';

/** The beginning of a publication that is known to the day or the minute; null: it is not. */
export function publicationTime({ published, approximate }: TimelineRow, zone: Zone) {
  return approximate || exactnessOf(published, zone) === null ? null : published.from;
}

/**
 * Says of a moment whether it is drawn as a dot: what is known to the minute, and what is known to
 * the day, where all that is known of that day is days. Beside a time of day, a day alone is what it
 * is: somewhere within, and a bar as long as the day.
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
