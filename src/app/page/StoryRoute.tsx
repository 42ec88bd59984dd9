import { useMemo, useState } from 'react';
import { modelStory } from '../../story/model/story.ts';
import type { StoryChoice } from '../load/loadStory.ts';
import { FindProvider } from '../search/FindProvider.tsx';
import { useStory } from '../load/useLoading.ts';
import { useSpoken } from '../language/useSpoken.ts';
import { useHold } from '../ready/useHold.ts';
import { compareEvents } from '../../story/words/compareEvents.ts';
import { FineMarksProvider } from '../../panels/quotation/FineMarksProvider.tsx';
import { ReadingPage } from '../readingMode/ReadingPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { useLastError } from './useLastError.ts';
import { usePage } from './PageContext.ts';
import { ProblemPage } from './ProblemPage.tsx';
import { RefetchNotice } from './RefetchNotice.tsx';
import { ShareRoute } from '../share/ShareRoute.tsx';
import { StoryPage } from './StoryPage.tsx';

/** One story: loading, not to be had, or open. */
export function StoryRoute(choice: StoryChoice) {
  const query = useStory(choice);
  const { data: file, isFetching, refetch } = query;
  const error = useLastError(query);
  const story = useMemo(() => (file ? modelStory(file, compareEvents) : null), [file]);
  const { ready, fontsSettled, address } = usePage();
  const isSpoken = useSpoken(file?.language ?? null);
  useHold(ready, isFetching);
  const wasSwitched = useWasSwitched(address.read);
  if (story && fontsSettled && isSpoken) {
    if (address.share && !address.embed) return <ShareRoute story={story} />;
    const notice = error && <RefetchNotice retrying={isFetching} retry={refetch} />;
    return (
      <FineMarksProvider>
        {address.read ? (
          <ReadingPage story={story} notice={notice} takesFocus={wasSwitched} />
        ) : (
          <FindProvider story={story}>
            <StoryPage story={story} notice={notice} cameFromReading={wasSwitched} />
          </FindProvider>
        )}
      </FineMarksProvider>
    );
  }
  if (error && !story && isSpoken)
    return <ProblemPage error={error} retrying={isFetching} retry={refetch} />;
  return <LoadingPage />;
}

/** Whether a value has ever become another one since the page was loaded. */
function useWasSwitched(value: boolean): boolean {
  const [first] = useState(value);
  const [was, setWas] = useState(false);
  if (!was && value !== first) setWas(true);
  return was || value !== first;
}
