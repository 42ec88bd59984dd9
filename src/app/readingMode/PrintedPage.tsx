import { SearchMatchesProvider, nothingSought } from '../../panels/search/SearchMatches.ts';
import { WholeStory } from '../../panels/readingMode/WholeStory.tsx';
import { StoryHeader } from '../header/StoryHeader.tsx';

/** The story in order, as it prints. */
export function PrintedPage() {
  return (
    <SearchMatchesProvider value={nothingSought}>
      <div className="page reading reading-printed">
        <div className="page-main">
          <StoryHeader notice={null} />
          <WholeStory />
        </div>
      </div>
    </SearchMatchesProvider>
  );
}
