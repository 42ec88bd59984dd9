import { dayNumber, daysInMonth } from '../day.ts';
import { formatDay } from '../dayText.ts';
import { isPoint, type Edtf, type EdtfDate, type EdtfPoint, type NoEnd } from './edtf.ts';

/** The first and last day, both inclusive, as day numbers; `null` where there is no bound. */
export type Bounds = { readonly earliest: number | null; readonly latest: number | null };

/** Bounds as the story file writes them (see `formatDay`). */
export type BoundsText = { readonly earliest: string | null; readonly latest: string | null };

type Range = { readonly earliest: number; readonly latest: number };

const noBounds: Bounds = { earliest: null, latest: null };

const months = (year: number, first: number, lastYear: number, last: number): Range => ({
  earliest: dayNumber({ year, month: first, day: 1 }),
  latest: dayNumber({ year: lastYear, month: last, day: daysInMonth(lastYear, last) }),
});

/**
 * The days of a season. EDTF's 21 to 24 name no hemisphere, so any bounds are a convention. Ours is
 * the meteorological season of the northern hemisphere: spring March to May, summer June to August,
 * autumn September to November, winter December to the end of February of the **next** year. The
 * Ruby `edtf` does the same. (The JavaScript `edtf` takes the quarters January to March, April to
 * June …, which have codes of their own, 33 to 36, and would deny that May is in spring.) A story
 * from the southern hemisphere writes the months instead: `2023-09/2023-11`.
 */
function seasonRange(year: number, season: 21 | 22 | 23 | 24): Range {
  if (season === 24) return months(year, 12, year + 1, 2);
  const first = 3 + 3 * (season - 21);
  return months(year, first, year, first + 2);
}

/** The days within which a single date lies, ignoring its qualification. */
export function rangeOf(date: EdtfDate): Range {
  switch (date.type) {
    case 'day':
    case 'dateTime': {
      const day = dayNumber(date);
      return { earliest: day, latest: day };
    }
    case 'month':
    case 'unspecifiedDay':
      return months(date.year, date.month, date.year, date.month);
    case 'season':
      return seasonRange(date.year, date.season);
    case 'year':
    case 'unspecifiedMonth':
    case 'unspecifiedMonthAndDay':
      return months(date.year, 1, date.year, 12);
    default:
      return months(date.firstYear, 1, date.lastYear, 12);
  }
}

const endRange = (end: EdtfPoint | NoEnd): Bounds => (isPoint(end) ? rangeOf(end) : noBounds);

/**
 * The days within which the start and the end of a date lie, each with bounds of its own: for
 * `2003/2006-05` the start lies within 2003 and the end within May 2006. For a single date both are
 * the whole of it.
 */
export function endBoundsOf(edtf: Edtf): { readonly start: Bounds; readonly end: Bounds } {
  if (edtf.type === 'interval') return { start: endRange(edtf.start), end: endRange(edtf.end) };
  const range = rangeOf(edtf);
  return { start: range, end: range };
}

/**
 * The first and last day that a date allows, `null` where it is open or unknown. They are the bounds
 * of what is written: an approximate or uncertain date has those of the unmarked date, since nothing
 * says how far off it may be (see `isApproximate`).
 */
export function boundsOf(edtf: Edtf): Bounds {
  const { start, end } = endBoundsOf(edtf);
  return { earliest: start.earliest, latest: end.latest };
}

const formatBound = (day: number | null) => (day === null ? null : formatDay(day));

/** Bounds for the story file's `earliest` and `latest`. */
export const formatBounds = (bounds: Bounds): BoundsText => ({
  earliest: formatBound(bounds.earliest),
  latest: formatBound(bounds.latest),
});
