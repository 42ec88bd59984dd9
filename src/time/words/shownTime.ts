import type { EdtfDateTime } from '../edtf/edtf.ts';
import { instantsOf } from '../edtf/instants.ts';
import { calendarDay, dayNumber } from '../day.ts';
import { clockAt, clockReading } from '../zone/instant.ts';
import { shiftName, unnamedZone, type Zone } from '../zone/zone.ts';

/** A time of day as it is given to a reader of the story. */
export type ShownTime = {
  /** By the clocks of the story's zone, with a UTC offset if they show that time twice; as written if the story has none. */
  readonly date: EdtfDateTime;
  /** Whose clocks: “Paris”, “UTC+2”; `null` when nothing says. */
  readonly zoneName: string | null;
  /** As in the source, if its clocks show another day; `null` when it is the same day. */
  readonly elsewhere: EdtfDateTime | null;
};

/** @param zone of the story */
export function shownTime(written: EdtfDateTime, zone: Zone = unnamedZone): ShownTime {
  const { shiftMinutes } = written;
  if (shiftMinutes === null) return { date: written, zoneName: zone.name, elsewhere: null };
  if (zone.id === '') {
    return { date: written, zoneName: shiftName(shiftMinutes), elsewhere: null };
  }
  // A leap second shares its instant with the first second of the next minute; its clock is that of
  // the second before.
  const isLeap = written.second === 60;
  const read = isLeap ? { ...written, second: 59 } : written;
  const { day, second, shift } = clockAt(instantsOf(read, zone).from ?? 0, zone);
  // Where clocks are put back they show a time twice, and only the shift tells which it was.
  const { first, last } = clockReading(day, second, zone);
  const isTwice = first !== last;
  const date = {
    ...written,
    ...calendarDay(day),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: written.second === null ? null : isLeap ? 60 : second % 60,
    shiftMinutes: isTwice ? shift / 60 : null,
  };
  return {
    date,
    zoneName: isTwice ? `${zone.name ?? ''} ${shiftName(shift / 60)}`.trim() : zone.name,
    elsewhere: day === dayNumber(written) ? null : written,
  };
}
