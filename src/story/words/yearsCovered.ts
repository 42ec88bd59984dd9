import type { Language } from '../../language/english.ts';
import type { DateText } from '../../language/phrases.ts';
import { unmarkedText } from '../../time/words/dateText.ts';
import type { Story } from '../model/story.ts';
import { yearOf, yearsOf } from './yearSections.ts';

const style = { form: 'full', weekday: false, year: true } as const;
const unmarked = { uncertain: false, approximate: false } as const;

/**
 * From the first year of a story to its last: “2003 to 2009”. Where all that is known of an end is a
 * decade, it is told as that: “the 1910s to 2009”. `null` when no date names a year.
 */
export function yearsCovered(
  { dated, rest }: Pick<Story, 'dated' | 'rest'>,
  language: Language,
): string | null {
  const years = rest ? rest.years : yearsOf(dated);
  if (!years) return null;
  const [from, to] = (['earliest', 'latest'] as const).map((edge, at): DateText => {
    const year = years[at] ?? 0;
    const there = dated.flatMap(({ date: { bounds, edtf } }) =>
      yearOf(bounds[edge]) === year ? edtf : [],
    );
    const [first] = there;
    const isDecade = first?.type === 'decade' && there.every(({ type }) => type === 'decade');
    const known = isDecade
      ? ({ type: 'decade', firstYear: first.firstYear } as const)
      : ({ type: 'year', year } as const);
    return unmarkedText({ ...known, ...unmarked }, style, language);
  });
  if (!from || !to) return null;
  return from.text === to.text ? from.text : language.timeline.windowFrom(from, to);
}
