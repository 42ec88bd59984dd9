import type { Edtf } from '../../time/edtf/edtf.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { fixedZone, type Zone } from '../../time/zone/zone.ts';
import type { ClockTime } from './clock/clockTime.ts';

/** Whose clocks a time of day in words may be of: those that it names, else those of the date. */
export function zonesOfTime(
  { zone, place, isElsewhere }: Pick<ClockTime, 'zone' | 'place' | 'isElsewhere'>,
  edtf: Edtf,
  storyZone: Zone,
): Zone[] {
  if (isElsewhere) return anyZones();
  const named = place === '' ? null : ianaZone(place);
  if (named) return [named];
  if (zone !== '') return [fixedZone(zone === 'Z' ? 0 : minutesOf(zone))];
  return zonesOfDate(edtf, storyZone);
}

/** The zones that a date is written with, and that of the story. */
export function zonesOfDate(edtf: Edtf, storyZone: Zone): Zone[] {
  const ends = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf];
  const written = ends.flatMap((end) =>
    end.type === 'dateTime' && end.shiftMinutes !== null ? fixedZone(end.shiftMinutes) : [],
  );
  return [...written, storyZone];
}

/** Clocks are set by quarters of an hour, from twelve hours behind to fourteen ahead. */
const anyZones = (): Zone[] => Array.from({ length: 105 }, (_, at) => fixedZone(at * 15 - 720));

/** Of `+02:00` and `-08:00`. */
function minutesOf(zone: string): number {
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -size : size;
}
