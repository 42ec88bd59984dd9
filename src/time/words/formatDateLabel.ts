import type { Language } from '../../language/english.ts';
import { isPoint, type EdtfInterval } from '../edtf/edtf.ts';
import type { DateInWords } from './dateInWords.ts';
import { dateText } from './dateText.ts';
import { pairTexts } from './pairTexts.ts';
import type { PieceStyle } from './pieces.ts';
import { plainDate, type PlainDate } from './plainDate.ts';

export type LabelOptions = {
  /**
   * The year that the reader already knows (astronomical), left out of days, months and seasons
   * when all of the date is in it. Absent: years are always written.
   */
  readonly contextYear?: number;
  /** False leaves the weekday out. Absent: a single day has one, unless it is approximate. */
  readonly weekday?: boolean;
};

/**
 * A date in a few characters, for the axis and for lists: “Sat 9 Sep 2023”, “10–15 Sep 2023”,
 * “May 2023”, “c. 1998”, “until 2006”. It says no more than `describeDate`, and less: not that a
 * day is missing, nor a time of day, nor whether an end is open or unknown.
 */
export function formatDateLabel(
  date: DateInWords,
  language: Language,
  options: LabelOptions = {},
): string {
  const plain = plainDate(date.edtf);
  const style = { form: 'label', year: !isInContext(plain, options.contextYear) } as const;
  if (plain.type === 'interval') {
    return labelInterval(plain, date.extent, { ...style, weekday: false }, language);
  }
  const weekday = (options.weekday ?? true) && !plain.approximate;
  return dateText(plain, { ...style, weekday }, language).text;
}

function labelInterval(
  { start, end }: EdtfInterval,
  extent: DateInWords['extent'],
  style: PieceStyle,
  language: Language,
): string {
  const { range, until, since, orBefore, orAfter } = language.dates.label;
  const isMoment = extent === 'moment';
  if (isPoint(start) && isPoint(end)) {
    const { from, to, tight } = pairTexts(start, end, style, language);
    return range(from.text, to.text, tight);
  }
  if (isPoint(end)) {
    const text = dateText(end, style, language);
    return isMoment ? orBefore(text) : until(text);
  }
  if (isPoint(start)) {
    const text = dateText(start, style, language);
    return isMoment ? orAfter(text) : since(text);
  }
  throw new RangeError('an interval without a date');
}

/** True when every date written is within the year that the reader knows. */
function isInContext(date: PlainDate | EdtfInterval, contextYear: number | undefined): boolean {
  if (contextYear === undefined) return false;
  if ('firstYear' in date) return false;
  if (date.type !== 'interval') return date.year === contextYear;
  return [date.start, date.end].every((end) => !isPoint(end) || end.year === contextYear);
}
