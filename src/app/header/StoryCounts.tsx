import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { countsInWords } from '../../story/words/countsInWords.ts';
import { yearsCovered } from '../../story/words/yearsCovered.ts';

/** How much there is in the story, and which years it covers. */
export function StoryCounts() {
  const { story, language } = usePanelContext();
  const years = yearsCovered(story, language);
  return (
    <>
      {countsInWords(story.counts, story.articles.length, language)}
      {years !== null && <> · {years}</>}
    </>
  );
}
