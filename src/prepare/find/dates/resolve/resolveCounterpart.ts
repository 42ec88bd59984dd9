import { calendarDay } from '../../../../time/day.ts';
import type { Meaning, Unit } from '../meaning.ts';
import {
  failed,
  fromText,
  noPublication,
  noSuchDate,
  type NamedDate,
  type Reference,
  type Resolution,
} from './resolution.ts';
import { dayWithin } from './resolveShifted.ts';
import { stretchAround, stretchBetween, yearStretch } from './stretch.ts';

const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6 };

/** “The same day in 1987” */
function sameDay(from: number, years: number): Resolution {
  const stretch = dayWithin(stretchAround(from, 'year', years), 'same', from);
  return stretch ? { ok: true, stretch, source: 'publication' } : failed(noSuchDate);
}

/** “The three months ended Oct. 31” are “the quarter” that a report goes on to speak of. */
const isThreeMonths = ({ unit, first, last }: NamedDate) =>
  unit === 'month' && last - first > 86 && last - first < 93;

/**
 * “The year-earlier quarter”, “the same period of 2011”; the whole year if the text names no part of
 * one.
 */
export function resolveCounterpart(
  { unit, which, otherwise = 0 }: Extract<Meaning, { kind: 'counterpart' }>,
  { named, today }: Reference,
): Resolution {
  const isMeant = (of: Unit) => (unit === undefined ? of in monthsOf : of === unit);
  const isSame = 'yearOffset' in which && which.yearOffset === 0;
  if (isSame) {
    // What it is compared with is also named, and is earlier.
    const latest = named
      .filter((date) => isMeant(date.unit) || isThreeMonths(date))
      .reduce<NamedDate | undefined>((a, b) => (a && a.last >= b.last ? a : b), undefined);
    if (latest) return fromText({ ok: true, stretch: latest, source: 'text' }, latest);
  }
  const found = named.find((date) => isMeant(date.unit));
  const from = found?.first ?? today;
  if (from === undefined) {
    return 'year' in which && unit === undefined
      ? { ok: true, stretch: yearStretch(which.year), source: 'words' }
      : failed(noPublication);
  }
  const of = found?.unit ?? unit ?? 'year';
  const years = 'year' in which ? which.year - calendarDay(from).year : which.yearOffset;
  if (unit === 'day') return sameDay(from, years);
  const months = monthsOf[of] ?? 12;
  const units = (12 * years) / months + (found ? 0 : otherwise);
  const start = stretchAround(from, of, units);
  // Of “the first nine months” all nine are meant.
  const isLonger = found && found.last > stretchAround(from, of).last;
  const stretch = isLonger ? stretchBetween(start, stretchAround(found.last, of, units)) : start;
  return found
    ? fromText({ ok: true, stretch, source: 'text' }, found)
    : { ok: true, stretch, source: 'publication' };
}
