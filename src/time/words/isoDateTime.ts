import type { Edtf, EdtfDateTime } from '../edtf/edtf.ts';
import { encodeEdtf } from '../edtf/encodeEdtf.ts';
import { isMarked } from './plainDate.ts';

/**
 * The `datetime` attribute of an HTML `<time>` element: a year, a month, a day, or a date with its
 * time (HTML Living Standard, "The time element", its valid strings). `undefined` where HTML has no
 * such string, or where it would be more precise than the date: intervals, seasons, decades, years
 * before 1, and everything approximate or uncertain. Unspecified digits give what is known
 * (`1985-04-XX` is `1985-04`).
 */
export function isoDateTime(edtf: Edtf): string | undefined {
  if (edtf.type === 'interval' || isMarked(edtf)) return undefined;
  if ('firstYear' in edtf || edtf.year < 1) return undefined;
  switch (edtf.type) {
    case 'season':
      return undefined;
    case 'year':
    case 'unspecifiedMonth':
    case 'unspecifiedMonthAndDay':
      return String(edtf.year).padStart(4, '0');
    case 'unspecifiedDay':
      return encodeEdtf({ ...edtf, type: 'month' });
    case 'dateTime':
      return isoTime(edtf);
    default:
      return encodeEdtf(edtf);
  }
}

/** HTML has no leap seconds. */
function isoTime(date: EdtfDateTime): string {
  return encodeEdtf(date.second === 60 ? { ...date, type: 'day' } : date);
}
