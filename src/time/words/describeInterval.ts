import type { Language } from '../../language/english.ts';
import { rangeOf } from '../edtf/bounds.ts';
import type { EdtfPoint } from '../edtf/edtf.ts';
import type { DateInWords } from './dateInWords.ts';
import { describeTimes } from './describeTimes.ts';
import { pairTexts } from './pairTexts.ts';
import { isMarked } from './plainDate.ts';

/** The full words for an interval with a date at both ends. */
export function describeInterval(
  start: EdtfPoint,
  end: EdtfPoint,
  { extent, basis, zone }: Omit<DateInWords, 'edtf'>,
  language: Language,
  /** What a moment in it leaves open. */
  missing: string,
): string {
  if (start.type === 'dateTime' || end.type === 'dateTime') {
    return describeTimes(start, end, zone ? { extent, zone } : { extent }, language);
  }
  const { between, either, fromTo, someTimeBetween, remark, notReported } = language.dates;
  const isEither = extent === 'moment' && areNeighbours(start, end);
  const style = { form: 'full', year: true, weekday: isEither } as const;
  const { from, to } = pairTexts(start, end, style, language);
  if (extent === 'span') {
    return basis === 'bounded'
      ? remark(someTimeBetween(from, to), notReported.startAndEnd)
      : fromTo(from, to);
  }
  return remark(isEither ? either(from, to) : between(from, to), missing);
}

/** Two consecutive days, months, seasons or years: “between 9 and 10 September” is the night. */
function areNeighbours(start: EdtfPoint, end: EdtfPoint): boolean {
  if (start.type !== end.type || isMarked(start) || isMarked(end)) return false;
  return rangeOf(start).latest + 1 === rangeOf(end).earliest;
}
