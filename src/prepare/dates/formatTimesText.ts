import { calendarDay } from '../../time/day.ts';
import { encodeEdtf } from '../../time/edtf/encodeEdtf.ts';
import type { Instants } from '../../time/edtf/instants.ts';
import { clockAt, clockReading, instantOf, minute } from '../../time/zone/instant.ts';
import type { Zone } from '../../time/zone/zone.ts';

/**
 * Times of day as EDTF writes them, by the clocks of a story, for messages: `2025-06-06T06:12`,
 * `2025-06-06T06:12 to 2025-06-06T06:40`, `from 2025-06-06T06:12 on`. The end is the last minute
 * within the times, not the one after it. A time that the clocks show twice has its offset.
 */
export function formatTimesText({ from, to }: Instants, zone: Zone): string {
  const first = from === null ? null : timeText(from, zone);
  const last = to === null ? null : timeText(to - minute, zone);
  if (first === null) return last === null ? 'any time' : `up to ${last}`;
  if (last === null) return `from ${first} on`;
  return first === last ? first : `${first} to ${last}`;
}

function timeText(instant: number, zone: Zone): string {
  const { day, second } = clockAt(instant, zone);
  const [hour, rest] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  const { first, last } = clockReading(day, second, zone);
  const isTwice = instantOf(first) !== instantOf(last);
  const shiftMinutes = isTwice ? Math.round((day + second / 86_400 - instant) / minute) : null;
  const time = { hour, minute: rest, second: null, shiftMinutes };
  const unmarked = { uncertain: false, approximate: false } as const;
  return encodeEdtf({ type: 'dateTime', ...calendarDay(day), ...time, ...unmarked });
}
