import { weekday } from '../../../../time/day.ts';
import type { Meaning, Unit } from '../meaning.ts';
import {
  failed,
  noNamedDate,
  noPublication,
  type Reference,
  type Resolution,
  type Source,
} from './resolution.ts';
import { stretchAround } from './stretch.ts';

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

/** "last week", "three days ago", "the following day", "a year earlier". */
export function resolveShifted(
  { unit, offset, from }: Extract<Meaning, { kind: 'shifted' }>,
  { today, named }: Reference,
): Resolution {
  const around = (day: number, source: Source): Resolution => ({
    ok: true,
    stretch: stretchAround(day, unit, offset),
    source,
  });
  if (from !== 'publication' && named && isFineEnough(named.unit, unit)) {
    return around(named.first, 'text');
  }
  if (from === 'text') return failed(noNamedDate);
  return today === undefined ? failed(noPublication) : around(today, 'publication');
}

/** "the weekend", "over the weekend": the last one begun, or the next where the tense says so. */
export function resolveWeekend(ahead: boolean, { today, tense }: Reference): Resolution {
  if (today === undefined) return failed(noPublication);
  const isAhead = ahead ? tense !== 'past' : tense === 'future';
  const offset = isAhead || weekday(today) >= 6 ? 0 : -1;
  return { ok: true, stretch: stretchAround(today, 'weekend', offset), source: 'publication' };
}
