import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { countEvents } from '../../story/model/standing.ts';
import { countsInWords } from '../../story/words/countsInWords.ts';
import { yearsCovered } from '../../story/words/yearsCovered.ts';

/** How much there is in the story, and which years it covers. */
export function StoryCounts() {
  const { story, language } = usePanelContext();
  const years = yearsCovered(story, language);
  return (
    <>
      {countsInWords(
        story.rest?.counts ?? countEvents(story.events),
        story.articles.length,
        language,
      )}
      {years !== null && <> · {years}</>}
    </>
  );
}
