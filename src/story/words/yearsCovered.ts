import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import { dateText } from '../../time/words/dateText.ts';
import type { Story } from '../model/story.ts';
import type { YearEnd } from '../model/yearEnd.ts';
import { yearEnds } from './yearEnds.ts';

const style = { form: 'full', weekday: false, year: true } as const;

/**
 * From the first year of a story to its last: “2003 to 2009”. Where all that is known of an end is a
 * decade, or about when it was, it is told as that: “about 1910 to the 1940s”; where a date is open,
 * too: “1910 or before to 2009”. `null` when no date names a year.
 */
export function yearsCovered(
  { dated, rest }: Pick<Story, 'dated' | 'rest'>,
  language: Language,
): string | null {
  const ends = rest ? rest.years : yearEnds(dated);
  return ends && describeYears(ends, language.timeline.windowFrom, language);
}

/** @param join puts two texts together when the ends are not of one year */
export function describeYears(
  [first, last]: readonly [YearEnd, YearEnd],
  join: (from: DateText, to: DateText) => string,
  language: Language,
): string {
  const { orBefore, orAfter } = language.dates.label;
  const [from, to] = [textOf(first, orBefore, language), textOf(last, orAfter, language)];
  const isHalfOpen = first.year === last.year && first.isOpen !== last.isOpen;
  if (from.text === to.text || isHalfOpen) return (last.isOpen ? to : from).text;
  return join(from, to);
}

function textOf(
  { year, isDecade, isOpen, ...marks }: YearEnd,
  open: (date: DateText) => string,
  language: Language,
): DateText {
  const known = isDecade
    ? ({ type: 'decade', firstYear: Math.floor(year / 10) * 10 } as const)
    : ({ type: 'year', year } as const);
  const date = dateText({ ...known, ...marks }, style, language);
  return isOpen ? { ...date, text: open(date) } : date;
}
