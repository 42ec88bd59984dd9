import { dayNumber } from '../../time/day.ts';
import type { InventedDate } from './inventedDate.ts';

/**
 * Years before the present at the start of the story; the nearer to the present, the denser they
 * are.
 */
const yearsBack = 300_000;
const lastYear = 2024;
/** When all of it is known: the articles of a story of years are from one time. */
const now = dayNumber({ year: 2025, month: 3, day: 1 });

/** A year, about one, a decade, a century, or from one year to another; from the Stone Age on. */
export function inventYear(place: number, random: () => number): InventedDate {
  const year = Math.round(lastYear - yearsBack * (1 - place) ** 4);
  const kind = random();
  if (kind < 0.1) return dated(`${edtfYear(year)}~`, 'moment', `about ${nameOf(year)}`);
  if (kind < 0.15) return period(year, Math.ceil((lastYear - year) / 40));
  if (kind < 0.2 && year >= 1000) return dated(`${Math.floor(year / 10)}X`, 'moment', '');
  if (kind < 0.23 && year >= 1000) return dated(`${Math.floor(year / 100)}XX`, 'moment', '');
  return dated(edtfYear(year), 'moment', nameOf(year));
}

const dated = (edtf: string, extent: 'moment' | 'span', words: string): InventedDate => ({
  edtf,
  extent,
  words: words === '' ? edtf.replaceAll('X', '0').concat('s') : words,
  knownBy: now,
});

function period(year: number, years: number): InventedDate {
  const to = Math.min(lastYear, year + Math.max(1, years));
  const edtf = `${edtfYear(year)}/${edtfYear(to)}`;
  return dated(edtf, 'span', `${nameOf(year)} to ${nameOf(to)}`);
}

/** ISO 8601-2: four digits, with a sign before year 0, or Y and as many digits as needed. */
function edtfYear(year: number): string {
  const digits = `${Math.abs(year)}`.padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

/** No text counts years backwards from a birth in a way that every date finder understands. */
const nameOf = (year: number): string =>
  year > 0 ? `${year}` : `${grouped(lastYear - year)} years ago`;

const grouped = (count: number): string => `${count}`.replace(/(?=(?:\d{3})+$)(?<=\d)/g, ',');
