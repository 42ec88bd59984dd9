import type { Language } from '../../language/english.ts';
import type { EdtfPoint, NoEnd } from '../edtf/edtf.ts';
import type { DateInWords } from './dateInWords.ts';
import { dateText } from './dateText.ts';

type Extent = DateInWords['extent'];

const style = { form: 'full', year: true, weekday: false } as const;

/** The full words of an interval whose start is open or unknown. */
export function describeBefore(
  end: EdtfPoint,
  start: NoEnd,
  extent: Extent,
  language: Language,
): string {
  const { until, orBefore, orAnyTimeBefore, remark, notReported } = language.dates;
  const isOpen = start.type === 'open';
  const text = dateText(end, style, language);
  if (extent === 'span') return isOpen ? until(text) : remark(until(text), notReported.start);
  return remark(isOpen ? orAnyTimeBefore(text) : orBefore(text), notReported.day);
}

/** The full words of an interval whose end is open or unknown. */
export function describeAfter(
  start: EdtfPoint,
  end: NoEnd,
  extent: Extent,
  language: Language,
): string {
  const { since, onwards, orAfter, orAnyTimeAfter, remark, notReported } = language.dates;
  const isOpen = end.type === 'open';
  const text = dateText(start, style, language);
  if (extent === 'span') return isOpen ? onwards(text) : remark(since(text), notReported.end);
  return remark(isOpen ? orAnyTimeAfter(text) : orAfter(text), notReported.day);
}
