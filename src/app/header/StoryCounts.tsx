import { extent } from 'd3';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { countsInWords } from '../../story/words/countsInWords.ts';
import { yearOf } from '../../story/words/yearSections.ts';
import { formatYear } from '../../time/words/formatYear.ts';

/** How much there is in the story, and over which years. */
export function StoryCounts() {
  const { story, language } = usePanelContext();
  const { yearRange } = language.page;
  const years = story.dated
    .flatMap(({ date: { bounds } }) => [yearOf(bounds.earliest), yearOf(bounds.latest)])
    .filter((found) => found !== null);
  const [first, last] = extent(years);
  return (
    <>
      {countsInWords(story.events, story.articles.length, language)}
      {first !== undefined && last !== undefined && (
        <> · {yearRange(formatYear(first, language), formatYear(last, language))}</>
      )}
    </>
  );
}
