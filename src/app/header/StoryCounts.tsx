import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { countEvents } from '../../story/model/standing.ts';
import { countsInWords } from '../../story/words/countsInWords.ts';
import { yearsOf } from '../../story/words/yearSections.ts';
import { formatYear } from '../../time/words/formatYear.ts';

/** How much there is in the story, and which years it covers. */
export function StoryCounts() {
  const { story, language } = usePanelContext();
  const { yearRange } = language.page;
  const [first, last] = (story.rest ? story.rest.years : yearsOf(story.dated)) ?? [];
  return (
    <>
      {countsInWords(
        story.rest?.counts ?? countEvents(story.events),
        story.articles.length,
        language,
      )}
      {first !== undefined && last !== undefined && (
        <> · {yearRange(formatYear(first, language), formatYear(last, language))}</>
      )}
    </>
  );
}
