import type { Language } from '../../language/english.ts';
import type { EdtfDateTime } from '../edtf/edtf.ts';
import { shiftName } from '../zone/zone.ts';
import { formatTime } from './intl.ts';

/**
 * A time of day without its day: “02:30”, with its UTC offset if it has one: “02:30 (UTC+2)”. So
 * give it an offset only where clocks show that time twice (see shownTime.ts).
 */
export function timeOfDay(time: EdtfDateTime, { dates, tag }: Language): string {
  const { shiftMinutes } = time;
  const shift = shiftMinutes === null ? null : shiftName(shiftMinutes);
  return dates.inZone(formatTime(time, tag), shift);
}
