import { dayNumber } from '../day.ts';
import { clockReading, instantOf, startOfDay } from '../zone/instant.ts';
import { fixedZone, type Zone } from '../zone/zone.ts';
import { rangeOf } from './bounds.ts';
import { isPoint, type Edtf, type EdtfDate, type EdtfDateTime, type NoEnd } from './edtf.ts';

/**
 * The period that a date allows: the half-open range [from, to) of instants (see zone/instant.ts),
 * `null` where it is open or unknown. A day is as long as it is in the story's zone; a time of day
 * to the minute is a minute long.
 */
export type Instants = { readonly from: number | null; readonly to: number | null };

type Stretch = { readonly from: number; readonly to: number };

const never: Instants = { from: null, to: null };

function instantsOfDate(date: EdtfDate, zone: Zone): Stretch {
  if (date.type === 'dateTime') return instantsOfTime(date, zone);
  const { earliest, latest } = rangeOf(date);
  return { from: startOfDay(earliest, zone), to: startOfDay(latest + 1, zone) };
}

/**
 * A time with a UTC offset is that instant, whatever the story's zone; one without is read in the
 * story's zone. Where clocks are put back and show it twice, it may be either.
 */
function instantsOfTime(date: EdtfDateTime, storyZone: Zone): Stretch {
  const { hour, minute, second, shiftMinutes } = date;
  const zone = shiftMinutes === null ? storyZone : fixedZone(shiftMinutes);
  // A leap second belongs to its minute, and to its day.
  const ofDay = hour * 3600 + minute * 60 + Math.min(second ?? 0, 59);
  const { first, last } = clockReading(dayNumber(date), ofDay, zone);
  return { from: instantOf(first), to: instantOf(last + (second === null ? 60 : 1)) };
}

const instantsOfEnd = (end: EdtfDate | NoEnd, zone: Zone): Instants =>
  end.type === 'open' || end.type === 'unknown' ? never : instantsOfDate(end, zone);

/**
 * The instants within which the start and the end of a date lie, each separately. For a single date
 * both are the whole of it.
 *
 * @param zone of the story, for days and for times that name no zone
 */
export function endInstantsOf(edtf: Edtf, zone: Zone): { start: Instants; end: Instants } {
  if (edtf.type === 'interval') {
    return { start: instantsOfEnd(edtf.start, zone), end: instantsOfEnd(edtf.end, zone) };
  }
  const instants = instantsOfDate(edtf, zone);
  return { start: instants, end: instants };
}

/** The whole period that a date allows; see `boundsOf` for the days as written. */
export function instantsOf(edtf: Edtf, zone: Zone): Instants {
  const { start, end } = endInstantsOf(edtf, zone);
  return { from: start.from, to: end.to };
}

/** Whether a date, or an end of it, is written with a time of day. */
export function hasTime(edtf: Edtf): boolean {
  if (edtf.type !== 'interval') return edtf.type === 'dateTime';
  return [edtf.start, edtf.end].some((end) => isPoint(end) && end.type === 'dateTime');
}

/** Whether all instants of `a` come before all of `b`; an open end extends as far as it can. */
export const isWhollyBefore = (a: Instants, b: Instants): boolean =>
  a.to !== null && b.from !== null && a.to <= b.from;
