import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  weekday,
} from '../../../../time/day.ts';
import type { Unit } from '../meaning.ts';

/** A period of the calendar: its EDTF, its first and last day as day numbers. */
export interface Stretch {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
}

const digits = (n: number, width: number) => String(n).padStart(width, '0');
const yearText = (year: number) =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}`;
const monthText = (year: number, month: number) => `${yearText(year)}-${digits(month, 2)}`;

function monthsOf(year: number, month: number, count: number): { first: number; last: number } {
  const end = addMonths(year, month, count - 1);
  return {
    first: dayNumber({ year, month, day: 1 }),
    last: dayNumber({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

function addMonths(year: number, month: number, count: number) {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export function dayStretch(day: number): Stretch {
  const { year, month, day: ofMonth } = calendarDay(day);
  const edtf = `${monthText(year, month)}-${digits(ofMonth, 2)}`;
  return { edtf, first: day, last: day, unit: 'day' };
}

/** `undefined` when the calendar has no such day. */
export function dateStretch(year: number, month: number, day: number): Stretch | undefined {
  return isCalendarDay({ year, month, day })
    ? dayStretch(dayNumber({ year, month, day }))
    : undefined;
}

/** Several consecutive days, as an interval. */
export function daysStretch(first: number, last: number, unit: Unit): Stretch {
  return { edtf: `${dayStretch(first).edtf}/${dayStretch(last).edtf}`, first, last, unit };
}

export function monthStretch(year: number, month: number): Stretch {
  return { edtf: monthText(year, month), ...monthsOf(year, month, 1), unit: 'month' };
}

export function yearStretch(year: number): Stretch {
  return { edtf: yearText(year), ...monthsOf(year, 1, 12), unit: 'year' };
}

/**
 * Spring is 21 in EDTF; the winter of a year ends in February of the next (see time/edtf/bounds).
 */
export function seasonStretch(year: number, season: 1 | 2 | 3 | 4): Stretch {
  return {
    edtf: `${digits(year, 4)}-${20 + season}`,
    ...monthsOf(year, 3 * season, 3),
    unit: 'season',
  };
}

/** EDTF level 1 has no quarters, so this is the interval of their months. */
export function quarterStretch(year: number, quarter: number): Stretch {
  return monthsStretch(year, 3 * quarter - 2, 3, 'quarter');
}

export function halfStretch(year: number, half: number): Stretch {
  return monthsStretch(year, 6 * half - 5, 6, 'half');
}

function monthsStretch(year: number, month: number, count: number, unit: Unit): Stretch {
  const edtf = `${monthText(year, month)}/${monthText(year, month + count - 1)}`;
  return { edtf, ...monthsOf(year, month, count), unit };
}

/**
 * `first` is the first year of the decade or century: 1990, 1900. Before Christ, an interval gives
 * the years: `-163X` would be 1640 to 1631 BC, while the 1630s BC are 1639 to 1630.
 */
export function yearsStretch(first: number, unit: 'decade' | 'century'): Stretch {
  const count = unit === 'decade' ? 10 : 100;
  if (first < 0) {
    const edtf = `${yearText(first)}/${yearText(first + count - 1)}`;
    return { edtf, ...monthsOf(first, 1, 12 * count), unit };
  }
  const edtf = unit === 'decade' ? `${digits(first / 10, 3)}X` : `${digits(first / 100, 2)}XX`;
  return { edtf, ...monthsOf(first, 1, 12 * count), unit };
}

const seasonOf = (month: number) => ([4, 1, 2, 3] as const)[Math.floor((month % 12) / 3)] ?? 4;

/** The period of a unit that contains a day, shifted by a number of units. */
export function stretchAround(day: number, unit: Unit, offset = 0): Stretch {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return dayStretch(day + offset);
    case 'week': {
      const monday = day - weekday(day) + 1 + 7 * offset;
      return daysStretch(monday, monday + 6, 'week');
    }
    case 'weekend': {
      const saturday = day - weekday(day) + 6 + 7 * offset;
      return daysStretch(saturday, saturday + 1, 'weekend');
    }
    case 'month': {
      const moved = addMonths(year, month, offset);
      return monthStretch(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = addMonths(year, month, 3 * offset);
      return quarterStretch(moved.year, Math.ceil(moved.month / 3));
    }
    case 'half': {
      const moved = addMonths(year, month, 6 * offset);
      return halfStretch(moved.year, moved.month > 6 ? 2 : 1);
    }
    case 'season': {
      const moved = addMonths(year, month, 3 * offset);
      return seasonStretch(moved.year - (moved.month < 3 ? 1 : 0), seasonOf(moved.month));
    }
    case 'year':
      return yearStretch(year + offset);
    case 'decade':
      return yearsStretch(Math.floor(year / 10) * 10 + 10 * offset, 'decade');
    default:
      return yearsStretch(Math.floor(year / 100) * 100 + 100 * offset, 'century');
  }
}

/** From the beginning of one to the end of another, in units of the first. */
export function stretchBetween(from: Stretch, to: Stretch): Stretch {
  const [start] = from.edtf.split('/');
  const edtf = `${start ?? ''}/${to.edtf.split('/').at(-1) ?? ''}`;
  return { edtf, first: from.first, last: to.last, unit: from.unit };
}
