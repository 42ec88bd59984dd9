import { DifferencesOfStory } from '../../panels/difference/DifferencesOfStory.tsx';
import { FindingProvider, nothingSought } from '../../panels/search/Finding.ts';
import { StoryWays } from './StoryWays.tsx';

type Props = {
  /** The reader comes back from reading in order: the focus goes to the way that led there. */
  takesFocus: boolean;
};

/** The story's articles against each other, of all events: a search does not narrow it. */
export function StoryCompared({ takesFocus }: Props) {
  return (
    <FindingProvider value={nothingSought}>
      <StoryWays takesFocus={takesFocus} />
      <DifferencesOfStory />
    </FindingProvider>
  );
}
