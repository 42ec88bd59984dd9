import { Spoken } from '../language/Spoken.tsx';
import type { StoryChoice } from '../load/loadStory.ts';
import { useSource } from '../load/useSource.ts';
import { useStory } from '../load/useStory.ts';
import { useHold } from '../ready/useHold.ts';
import { useServices } from '../services/Services.ts';
import { LoadingPage } from '../status/LoadingPage.tsx';
import { ProblemPage } from '../status/ProblemPage.tsx';
import { RefetchNotice } from '../status/RefetchNotice.tsx';
import { useLastError } from '../status/useLastError.ts';
import { OpenStory } from './OpenStory.tsx';

/** One story: loading, failed, or open. */
export function StoryRoute(choice: StoryChoice) {
  const { ready, surroundings, prerendered } = useServices();
  const query = useStory(choice, surroundings);
  const { data: loaded, isFetching, refetch } = query;
  const error = useLastError(query);
  const source = useSource(loaded);
  useHold(ready, isFetching);
  const retry = { retrying: isFetching, retry: refetch };
  return (
    <Spoken
      tag={source?.story.language ?? prerendered.language}
      waitsForFonts={source !== null}
      waiting={<LoadingPage language={null} />}
    >
      {(language) => {
        if (source) {
          const notice = error && <RefetchNotice language={language} {...retry} />;
          return <OpenStory source={source} language={language} notice={notice} />;
        }
        if (error) return <ProblemPage error={error} language={language} {...retry} />;
        return <LoadingPage language={language} />;
      }}
    </Spoken>
  );
}
