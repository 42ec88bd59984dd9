import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import { dateText } from '../../time/words/dateText.ts';
import type { Story } from '../model/story.ts';
import type { YearEnd } from '../model/yearEnd.ts';
import { yearEnds } from './yearEnds.ts';

const style = { form: 'full', weekday: false, year: true } as const;

/**
 * From the first year of a story to its last: “2003 to 2009”. Where all that is known of an end is a
 * decade, or about when it was, it is told as that: “about 1910 to the 1940s”. `null` when no date
 * names a year.
 */
export function yearsCovered(
  { dated, rest }: Pick<Story, 'dated' | 'rest'>,
  language: Language,
): string | null {
  const ends = rest ? rest.years : yearEnds(dated);
  if (!ends) return null;
  const [from, to] = [textOf(ends[0], language), textOf(ends[1], language)];
  return from.text === to.text ? from.text : language.timeline.windowFrom(from, to);
}

function textOf({ year, isDecade, ...marks }: YearEnd, language: Language): DateText {
  const known = isDecade
    ? ({ type: 'decade', firstYear: Math.floor(year / 10) * 10 } as const)
    : ({ type: 'year', year } as const);
  return dateText({ ...known, ...marks }, style, language);
}
