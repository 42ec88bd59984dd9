import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import type { Qualification } from '../edtf/edtf.ts';
import type { DateInWords } from './dateInWords.ts';
import { unmarkedText, withMarks } from './dateText.ts';
import { describeTime } from './describeTimes.ts';
import { isMarked, type PlainDate } from './plainDate.ts';

/** The full words for a date that is not an interval. */
export function describeSingleDate(
  date: PlainDate,
  { extent, basis, zone }: Pick<DateInWords, 'extent' | 'basis' | 'zone'>,
  language: Language,
): string {
  if (date.type === 'dateTime') return describeTime(date, zone, language);
  const style = { form: 'full', year: true, weekday: !date.approximate } as const;
  const text = unmarkedText(date, style, language);
  if (extent === 'moment') return describeMoment(text, date, language);
  return basis === 'bounded'
    ? describeBoundedSpan(text, date, language)
    : describeSpan(text, date, language);
}

function describeMoment(text: DateText, marks: Qualification, language: Language): string {
  const { within, remark, notReported } = language.dates;
  if (isMarked(marks)) return withMarks(text, marks, 'full', language).text;
  if (text.unit === 'day') return text.text;
  const missing = text.unit === 'decade' ? notReported.year : notReported.day;
  return remark(within(text), missing);
}

function describeSpan(text: DateText, marks: Qualification, language: Language): string {
  const { throughout, aboutThroughout, perhapsThroughout, perhapsAboutThroughout } = language.dates;
  if (marks.uncertain) {
    return marks.approximate ? perhapsAboutThroughout(text) : perhapsThroughout(text);
  }
  return marks.approximate ? aboutThroughout(text) : throughout(text);
}

/** It lasted, and nothing says for how long: it need not have filled its bounds. */
function describeBoundedSpan(text: DateText, marks: Qualification, language: Language): string {
  const { someTimeWithin, remark, notReported } = language.dates;
  const marked = withMarks(text, marks, 'full', language);
  return remark(someTimeWithin(marked), notReported.startAndEnd);
}
