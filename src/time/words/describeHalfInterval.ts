import type { Language } from '../../language/english.ts';
import type { EdtfPoint, NoEnd } from '../edtf/edtf.ts';
import type { DateInWords } from './dateInWords.ts';
import { endText, withElsewhere } from './describeTimes.ts';

type Known = Pick<DateInWords, 'extent' | 'zone'>;

/** The full words for an interval whose start is open or unknown. */
export function describeBefore(
  end: EdtfPoint,
  start: NoEnd,
  { extent, zone }: Known,
  language: Language,
): string {
  const { until, orBefore, orAnyTimeBefore, remark, notReported } = language.dates;
  const isOpen = start.type === 'open';
  const text = endText(end, zone, language);
  const told = (words: string) => withElsewhere(words, end, zone, language);
  if (extent === 'span') {
    return isOpen ? told(until(text)) : remark(told(until(text)), notReported.start);
  }
  return remark(told(isOpen ? orAnyTimeBefore(text) : orBefore(text)), missingIn(end, language));
}

/** The full words for an interval whose end is open or unknown. */
export function describeAfter(
  start: EdtfPoint,
  end: NoEnd,
  { extent, zone }: Known,
  language: Language,
): string {
  const { since, onwards, orAfter, orAnyTimeAfter, remark, notReported } = language.dates;
  const isOpen = end.type === 'open';
  const text = endText(start, zone, language);
  const told = (words: string) => withElsewhere(words, start, zone, language);
  if (extent === 'span') {
    return isOpen ? told(onwards(text)) : remark(told(since(text)), notReported.end);
  }
  return remark(told(isOpen ? orAnyTimeAfter(text) : orAfter(text)), missingIn(start, language));
}

const missingIn = ({ type }: EdtfPoint, { dates: { notReported } }: Language) =>
  type === 'dateTime' ? notReported.time : notReported.day;
