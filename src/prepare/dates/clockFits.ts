import type { Edtf } from '../../time/edtf/edtf.ts';
import { instantsOf } from '../../time/edtf/instants.ts';
import { clockReading, dayAt, instantOf, lastDayBefore, minute } from '../../time/zone/instant.ts';
import type { Zone } from '../../time/zone/zone.ts';
import type { ClockTime } from './clock/clockTime.ts';
import { zonesOfTime } from './zonesOfTime.ts';

/** A time of day that words name. */
export type NamedTime = Pick<
  ClockTime,
  | 'hour'
  | 'minute'
  | 'second'
  | 'isMidnight'
  | 'zone'
  | 'place'
  | 'isElsewhere'
  | 'isLocal'
  | 'mayBeEvening'
>;

/** How far words leave a time open: 6.12 sharp, about 6, after or before 6. */
export type Leeway = { readonly before: number; readonly after: number };

/** More days than this include every time of day. */
const mostDays = 2;
const mostBeside = 120;

/**
 * Returns whether a date allows a time of day that words name, give or take what they leave open, by
 * the clocks that they name, or else by those of the date itself or of the story. A date without
 * times of day, or wide enough to include all of them, allows any.
 *
 * @param leeway in minutes: how much earlier or later than the words the date may be
 */
export function clockFits(time: NamedTime, edtf: Edtf, storyZone: Zone, leeway: Leeway): boolean {
  const { from, to } = instantsOf(edtf, storyZone);
  if (from === null || to === null || to - from > mostDays) return true;
  return zonesOfTime(time, edtf, storyZone).some((zone) => {
    // “About midnight” may belong to the day before; the rest of a day belongs to that day.
    const beside = Math.max(leeway.before, leeway.after) > mostBeside ? 0 : 1;
    // “Before midnight” means that of the day's end.
    const isEndOfDay = time.isMidnight && leeway.before > mostBeside;
    const first = dayAt(from, zone) - beside;
    const last = lastDayBefore(to, zone) + (isEndOfDay ? 1 : beside);
    for (let day = first; day <= last; day += 1) {
      for (const hour of hoursOf(time)) {
        const seconds = hour * 3600 + time.minute * 60 + Math.min(time.second ?? 0, 59);
        const read = clockReading(day, seconds, zone);
        const [early, late] = [instantOf(read.first), instantOf(read.last)];
        // A time lasts a minute, or a second, and so does that of the date.
        const lasts = time.second === undefined ? minute : minute / 60;
        const isIn =
          late + leeway.after * minute + lasts > from && early - leeway.before * minute < to;
        if (isIn) return true;
      }
    }
    return false;
  });
}

const hoursOf = ({ hour, mayBeEvening }: NamedTime) =>
  mayBeEvening ? [hour, (hour + 12) % 24] : [hour];
