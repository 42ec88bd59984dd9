import { calendarDay } from '../../../../time/day.ts';
import type { Meaning } from '../meaning.ts';
import {
  failed,
  fromText,
  noNamedDate,
  noPublication,
  noSuchDate,
  type Reference,
  type Resolution,
} from './resolution.ts';
import { dateStretch, stretchAround, type Stretch } from './stretch.ts';

/**
 * “On 3 May it closed until the 24th”: the next such day after the one that the text has reached,
 * unless a past tense forbids it. Otherwise it is the nearest to the publication, before it unless the tense is
 * future.
 */
export function resolveDayOfMonth(
  { day, isOfText }: Extract<Meaning, { kind: 'dayOfMonth' }>,
  reference: Reference,
): Resolution {
  const { today, tense } = reference;
  const named = reference.named.find(({ unit, inPassing }) => isCalendar(unit) && !inPassing);
  const next = named && daysAround(day, named.first).find(({ first }) => first >= named.first);
  const isStillAhead = tense === 'past' && (next?.first ?? 0) > (today ?? Infinity);
  if (named && next && !isStillAhead)
    return fromText({ ok: true, stretch: next, source: 'text' }, named);
  if (isOfText) return failed(noNamedDate);
  if (today === undefined) return failed(noPublication);
  const around = daysAround(day, today);
  const stretch =
    tense === 'future'
      ? around.find(({ first }) => first >= today)
      : around.findLast(({ first }) => first <= today);
  return stretch ? { ok: true, stretch, source: 'publication' } : failed(noSuchDate);
}

const isCalendar = (unit: Stretch['unit']) => unit === 'day' || unit === 'month';

/** Such days of the months around a day; not every month has a 31st. */
function daysAround(day: number, around: number): Stretch[] {
  return [-2, -1, 0, 1, 2].flatMap((offset) => {
    const { year, month } = calendarDay(stretchAround(around, 'month', offset).first);
    return dateStretch(year, month, day) ?? [];
  });
}
