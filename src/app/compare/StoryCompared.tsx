import { DifferencesOfStory } from '../../panels/difference/DifferencesOfStory.tsx';
import { SearchMatchesProvider, nothingSought } from '../../panels/search/SearchMatches.ts';
import { StoryWays } from './StoryWays.tsx';

type Props = {
  /** The reader returns from reading mode: the focus goes to the link that led there. */
  takesFocus: boolean;
};

/** The story's articles compared, across all events: a search does not narrow it. */
export function StoryCompared({ takesFocus }: Props) {
  return (
    <SearchMatchesProvider value={nothingSought}>
      <StoryWays takesFocus={takesFocus} />
      <DifferencesOfStory />
    </SearchMatchesProvider>
  );
}
