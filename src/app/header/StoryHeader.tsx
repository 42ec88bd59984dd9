import { formatYear } from '../../time/words/formatYear.ts';
import { extent } from 'd3';
import { memo, type ReactNode } from 'react';
import { SearchMatchesProvider, nothingSought } from '../../panels/search/SearchMatches.ts';
import { countsInWords } from '../../story/words/countsInWords.ts';
import { yearOf } from '../../story/words/yearSections.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';

type Props = {
  notice: ReactNode;
  /** The title and what stands under it are heard and not seen. */
  isHeard?: boolean;
};

/**
 * The story's head: title, description, how much there is and over which years. A frame may go
 * without, where the page around says it already; the content note and a notice always stay. A
 * search looks for events, and marks nothing here.
 */
export const StoryHeader = memo(function StoryHeader({ notice, isHeard = false }: Props) {
  const { story, language } = usePanelContext();
  const unlessHidden = isHeard ? 'visually-hidden' : undefined;
  const { title, description, contentNote, articles, language: lang } = story;
  return (
    <SearchMatchesProvider value={nothingSought}>
      <header className="story-header">
        <h1 className={unlessHidden ?? 'story-title'}>
          <AsWritten text={title} lang={lang} />
        </h1>
        <p className={unlessHidden ?? 'story-description'}>
          <AsWritten text={description} lang={lang} />
        </p>
        <p className={unlessHidden ?? 'story-counts'}>
          {countsInWords(story.events, articles.length, language)}
          <YearRange />
        </p>
        {contentNote !== null && (
          <p className="content-note">
            <AsWritten text={contentNote} lang={lang} />
          </p>
        )}
        {notice}
      </header>
    </SearchMatchesProvider>
  );
});

function YearRange() {
  const { story, language } = usePanelContext();
  const { yearRange } = language.page;
  const years = story.dated
    .flatMap(({ date: { bounds } }) => [yearOf(bounds.earliest), yearOf(bounds.latest)])
    .filter((found) => found !== null);
  const [first, last] = extent(years);
  if (first === undefined || last === undefined) return null;
  return <> · {yearRange(formatYear(first, language), formatYear(last, language))}</>;
}
