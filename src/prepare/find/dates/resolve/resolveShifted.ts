import { calendarDay, weekday } from '../../../../time/day.ts';
import type { Meaning, Unit } from '../meaning.ts';
import {
  failed,
  fromText,
  noNamedDate,
  noPublication,
  noSuchDate,
  possibleBy,
  type NamedDate,
  type Reference,
  type Resolution,
  type Source,
} from './resolution.ts';
import { dateStretch, dayStretch, stretchAround, type Stretch } from './stretch.ts';

/** Units from fine to coarse: "the following day" cannot be counted from a month. */
const order: readonly Unit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];

const isFineEnough = (unit: Unit, wanted: Unit) => order.indexOf(unit) <= order.indexOf(wanted);

/**
 * The last named date that such units can be counted from. Years and longer periods are skipped, as
 * they are often mentioned in passing, and so is a month that contains the date. Any other month
 * means that the text has moved on to it, and no day of it is named.
 */
function lastFineEnough(unit: Unit, named: readonly NamedDate[]): NamedDate | undefined {
  const at = named.findIndex((date) => isFineEnough(date.unit, unit));
  const found = named[at];
  const isLeft = named
    .slice(0, Math.max(0, at))
    .some(
      ({ unit, first, last }) =>
        isFineEnough(unit, 'season') && found && (found.first < first || found.last > last),
    );
  return isLeft ? undefined : found;
}

/** "last week", "three days ago", "the following day", "a year earlier". */
export function resolveShifted(
  { unit, offset, from, day }: Extract<Meaning, { kind: 'shifted' }>,
  reference: Reference,
): Resolution {
  const { today } = reference;
  const isOver =
    from !== 'named' && (reference.tense === 'past' || (offset === 0 && from !== 'text'));
  const named = lastFineEnough(unit, isOver ? possibleBy(reference) : reference.named);
  const around = (counted: number, source: Source): Resolution => {
    const stretch = stretchAround(counted, unit, offset);
    const found = day === undefined ? stretch : dayWithin(stretch, day, counted);
    return found ? { ok: true, stretch: found, source } : failed(noSuchDate);
  };
  if (from !== 'publication' && named) return fromText(around(named.first, 'text'), named);
  if (from === 'text' || from === 'named') return failed(noNamedDate);
  return today === undefined ? failed(noPublication) : around(today, 'publication');
}

/**
 * A day of a day, a week, a month or a year: by its number in the month, or the one that corresponds
 * to the day counted from. `undefined` when the calendar has no such day.
 */
export function dayWithin(
  { first, unit, ...rest }: Stretch,
  day: number | 'same',
  counted: number,
): Stretch | undefined {
  const from = calendarDay(counted);
  if (unit === 'day') return { first, unit, ...rest };
  if (unit === 'week') return dayStretch(first + weekday(counted) - 1);
  const { year, month } = calendarDay(first);
  return dateStretch(year, unit === 'year' ? from.month : month, day === 'same' ? from.day : day);
}

/**
 * "the weekend", "over the weekend": the last one that has begun, or the next if the tense says so.
 */
export function resolveWeekend(ahead: boolean, { today, tense }: Reference): Resolution {
  if (today === undefined) return failed(noPublication);
  const isAhead = ahead ? tense !== 'past' : tense === 'future';
  const offset = isAhead || weekday(today) >= 6 ? 0 : -1;
  return { ok: true, stretch: stretchAround(today, 'weekend', offset), source: 'publication' };
}
