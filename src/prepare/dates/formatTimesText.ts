import { calendarDay } from '../../time/day.ts';
import { encodeEdtf } from '../../time/edtf/encodeEdtf.ts';
import type { Instants } from '../../time/edtf/instants.ts';
import { clockAt, minute } from '../../time/zone/instant.ts';
import type { Zone } from '../../time/zone/zone.ts';

/**
 * Times of day as EDTF writes them, by the clocks of a story, for messages: `2025-06-06T06:12`,
 * `2025-06-06T06:12 to 2025-06-06T06:40`, `from 2025-06-06T06:12 on`. The end is the last minute
 * within the times, not the one after it.
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
  const time = { hour, minute: rest, second: null, shiftMinutes: null };
  const unmarked = { uncertain: false, approximate: false } as const;
  return encodeEdtf({ type: 'dateTime', ...calendarDay(day), ...time, ...unmarked });
}
