import type { DateUnit } from '../../language/phrases.ts';
import type {
  Edtf,
  EdtfDateTime,
  EdtfInterval,
  EdtfPoint,
  EdtfUnspecified,
  Qualification,
} from '../edtf/edtf.ts';
import { encodeEdtf } from '../edtf/encodeEdtf.ts';

/** A decade that has a name: the 2010s. */
export type NamedDecade = Qualification & { readonly type: 'decade'; readonly firstYear: number };
export type PlainDate = EdtfPoint | EdtfDateTime | NamedDecade;

/**
 * A date as a reader would say it: unspecified parts are left out (`1985-04-XX` is April 1985),
 * years without a clear name become an interval (`19XX` is neither “the 1900s” nor quite the 20th
 * century, `200X` may be taken for a century: 1900 to 1999, 2000 to 2009), and an interval from a
 * date to itself becomes that date.
 */
export function plainDate(edtf: Edtf): PlainDate | EdtfInterval {
  switch (edtf.type) {
    case 'unspecifiedDay':
      return { ...edtf, type: 'month' };
    case 'unspecifiedMonth':
    case 'unspecifiedMonthAndDay':
      return { ...edtf, type: 'year' };
    case 'decade':
    case 'century':
      return plainYears(edtf);
    case 'interval':
      return plainInterval(edtf);
    default:
      return edtf;
  }
}

type Years = Extract<EdtfUnspecified, { type: 'decade' | 'century' }>;

/**
 * The same date without its marks, and these, for years without a clear name: a mark on a period
 * belongs to the whole of it, and neither of its ends is “about 1900”. `null` for all others.
 */
export function markedPeriod(edtf: Edtf): { period: Years; marks: Qualification } | null {
  if (edtf.type !== 'decade' && edtf.type !== 'century') return null;
  if (!isMarked(edtf) || plainYears(edtf).type !== 'interval') return null;
  return { period: { ...edtf, uncertain: false, approximate: false }, marks: edtf };
}

function plainYears({ type, firstYear, lastYear, ...marks }: Years): NamedDecade | EdtfInterval {
  if (type === 'decade' && firstYear >= 1000 && firstYear % 100 !== 0) {
    return { type, firstYear, ...marks };
  }
  return {
    type: 'interval',
    start: { type: 'year', year: firstYear, ...marks },
    end: { type: 'year', year: lastYear, ...marks },
  };
}

function plainInterval(interval: EdtfInterval): PlainDate | EdtfInterval {
  const { start, end } = interval;
  if (start.type === 'open' || start.type === 'unknown') return interval;
  if (end.type === 'open' || end.type === 'unknown') return interval;
  return encodeEdtf(start) === encodeEdtf(end) ? start : interval;
}

export const unitOf = (date: PlainDate): DateUnit => (date.type === 'dateTime' ? 'day' : date.type);

export const isMarked = ({ uncertain, approximate }: Qualification) => uncertain || approximate;

/** Whether two dates have a year that need not be written twice: neither is only a year, or marked. */
export const shareYear = (a: EdtfPoint, b: EdtfPoint) =>
  a.year === b.year && ![a, b].some((date) => date.type === 'year' || isMarked(date));
