import { isPoint, type Edtf, type EdtfDate, type EdtfPoint, type NoEnd } from './edtf.ts';

export type End = 'start' | 'end';

/** The precision of a date, finest first. */
export const precisions = ['time', 'day', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Precision = (typeof precisions)[number];

function datePrecision(date: EdtfDate): Precision {
  switch (date.type) {
    case 'dateTime':
      return 'time';
    case 'unspecifiedDay':
      return 'month';
    case 'unspecifiedMonth':
    case 'unspecifiedMonthAndDay':
      return 'year';
    default:
      return date.type;
  }
}

/**
 * The precision of a date. Unspecified digits do not count (`1985-04-XX` is known to the month). For
 * an interval, the coarser of the two at its ends.
 */
export function precisionOf(edtf: Edtf): Precision {
  if (edtf.type !== 'interval') return datePrecision(edtf);
  const ends = [edtf.start, edtf.end].filter(isPoint).map(datePrecision);
  return precisions.findLast((precision) => ends.includes(precision)) ?? 'day';
}

const endOf = (edtf: Edtf, end: End): EdtfDate | NoEnd =>
  edtf.type === 'interval' ? edtf[end] : edtf;

const hasMark = (date: EdtfDate | EdtfPoint | NoEnd, mark: 'uncertain' | 'approximate'): boolean =>
  date.type !== 'open' && date.type !== 'unknown' && date[mark];

/** Whether this end of a date is marked `~` or `%`: the true one may lie outside the bounds. */
export const isApproximate = (edtf: Edtf, end: End) => hasMark(endOf(edtf, end), 'approximate');

/** Whether this end of a date is marked `?` or `%`: the source doubts it. */
export const isUncertain = (edtf: Edtf, end: End) => hasMark(endOf(edtf, end), 'uncertain');

/** Whether an end is either, so that its bounds prove nothing. */
export const isRough = (edtf: Edtf, end: End) => isApproximate(edtf, end) || isUncertain(edtf, end);
