import type { Language } from '../../language/english.ts';
import { isPoint } from '../edtf/edtf.ts';
import type { DateInWords } from './dateInWords.ts';
import { describeAfter, describeBefore } from './describeHalfInterval.ts';
import { describeInterval } from './describeInterval.ts';
import { describeSingleDate } from './describeSingleDate.ts';
import { markedPeriod, plainDate } from './plainDate.ts';
import { withoutNotReported } from './withoutNotReported.ts';

/**
 * A date in full words, for panels and screen readers: “Saturday 9 September 2023”, “between 2 and
 * 14 May 2021; the day is not reported”, “Friday 6 June 2025, 18:12 (Paris)”. Never more precise
 * than the EDTF: a moment within something wider than a day says that the day is not reported, a
 * `span` that is only `bounded` on both sides is not said to fill its bounds, and an approximate
 * date has no weekday. The text has no initial capital and no full stop. For an `entered` date, for
 * which no article was read, nothing is said to be unreported.
 */
export function describeDate(date: DateInWords, language: Language): string {
  return date.basis === 'entered'
    ? describe(date, withoutNotReported(language))
    : describe(date, language);
}

/** Of a decade or a century not even the year is known. */
const missingIn = ({ edtf: { type } }: DateInWords, { dates: { notReported } }: Language) =>
  type === 'decade' || type === 'century' ? notReported.year : notReported.day;

function describe(date: DateInWords, language: Language): string {
  const marked = markedPeriod(date.edtf);
  if (marked) {
    const { lag, perhaps } = language.dates;
    const words = describe({ ...date, edtf: marked.period }, withoutNotReported(language));
    const about = marked.marks.approximate ? lag.roughly(words) : words;
    return marked.marks.uncertain ? perhaps({ text: about, unit: 'year', marked: true }) : about;
  }
  const plain = plainDate(date.edtf);
  if (plain.type !== 'interval') return describeSingleDate(plain, date, language);
  const { start, end } = plain;
  if (isPoint(start)) {
    return isPoint(end)
      ? describeInterval(start, end, date, language, missingIn(date, language))
      : describeAfter(start, end, date, language);
  }
  if (isPoint(end)) return describeBefore(end, start, date, language);
  throw new RangeError('an interval without a date');
}
