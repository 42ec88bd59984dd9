import type { StoryDate } from '../schema.ts';

/** The cells `date` and `end` of a date, as EDTF, chosen so that an import yields the same date. */
export function csvDates({ edtf, extent }: Pick<StoryDate, 'edtf' | 'extent'>): {
  date: string;
  end: string;
} {
  const [start = '', end, ...rest] = edtf.split('/');
  if (end === undefined || rest.length > 0)
    return { date: edtf, end: extent === 'span' ? edtf : '' };
  if (extent === 'span') {
    // An unknown end cannot be a cell of its own, so the whole date goes into one.
    return start === '' || end === '' ? { date: edtf, end: '' } : { date: start, end };
  }
  return { date: `between ${start || 'unknown'} and ${end || 'unknown'}`, end: '' };
}
