import type { Edtf } from '../../time/edtf/edtf.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { fixedZone, type Zone } from '../../time/zone/zone.ts';
import type { ClockTime } from './clock/clockTime.ts';

/**
 * The zones whose clocks a time of day in words may refer to: those that it names, or else those of
 * the date. “Local time” may be in another zone than the story's, unless the date is written with
 * its zone.
 */
export function zonesOfTime(
  {
    zone,
    place,
    isElsewhere,
    isLocal,
  }: Pick<ClockTime, 'zone' | 'place' | 'isElsewhere' | 'isLocal'>,
  edtf: Edtf,
  storyZone: Zone,
): Zone[] {
  if (isElsewhere) return anyZones();
  const ofPlace = place === '' ? null : ianaZone(place);
  const fixed = zone === '' ? null : fixedZone(zone === 'Z' ? 0 : minutesOf(zone));
  const named = [ofPlace, fixed].filter((zone) => zone !== null);
  if (named.length > 0) return named;
  if (isLocal && writtenZones(edtf).length === 0) return anyZones();
  return zonesOfDate(edtf, storyZone);
}

/** The zones that a date is written with, and that of the story. */
export const zonesOfDate = (edtf: Edtf, storyZone: Zone): Zone[] => [
  ...writtenZones(edtf),
  storyZone,
];

function writtenZones(edtf: Edtf): Zone[] {
  const ends = edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf];
  return ends.flatMap((end) =>
    end.type === 'dateTime' && end.shiftMinutes !== null ? fixedZone(end.shiftMinutes) : [],
  );
}

/** Clocks are offset by quarters of an hour, from twelve hours behind to fourteen ahead. */
const anyZones = (): Zone[] => Array.from({ length: 105 }, (_, at) => fixedZone(at * 15 - 720));

/** Of `+02:00` and `-08:00`. */
function minutesOf(zone: string): number {
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -size : size;
}
