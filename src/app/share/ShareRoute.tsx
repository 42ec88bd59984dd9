import { lazy, Suspense, useLayoutEffect } from 'react';
import type { Story } from '../../story/model/story.ts';
import { ReadingProvider } from '../../panels/context/Reading.ts';
import { useSurroundings } from '../load/useLoading.ts';
import { LoadingPage } from '../page/LoadingPage.tsx';
import { usePage } from '../page/PageContext.ts';
import { useReadingOf } from '../page/useReadingOf.ts';

const LazySharePage = lazy(async () => ({ default: (await import('./SharePage.tsx')).SharePage }));

/** The Embed page of a story, fetched when it is asked for. */
export function ShareRoute({ story }: { story: Story }) {
  const { pageAddress } = useSurroundings();
  return (
    <ReadingProvider value={useReadingOf(story)}>
      <Suspense fallback={<Held />}>
        <LazySharePage base={new URL('.', pageAddress).href} />
      </Suspense>
    </ReadingProvider>
  );
}

/** The page has not settled while its code is on the way. */
function Held() {
  const { ready } = usePage();
  useLayoutEffect(() => ready.hold(), [ready]);
  return <LoadingPage />;
}
