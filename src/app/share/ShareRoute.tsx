import type { Language } from '../../language/english.ts';
import { createLazy } from '../../lazy/lazy.ts';
import { ReadingProvider } from '../../panels/context/Reading.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useReadingOf } from '../links/useReadingOf.ts';
import { useServices } from '../services/Services.ts';
import { usePart } from '../services/usePart.ts';
import { LoadingPage } from '../status/LoadingPage.tsx';

const sharePart = createLazy(() => import('./SharePage.tsx'));

/** The Embed page of a story, fetched when it is asked for. */
export function ShareRoute({ source, language }: { source: StorySource; language: Language }) {
  const { pageAddress, publicAddress } = useServices().surroundings;
  const part = usePart(sharePart, true);
  const reading = useReadingOf({ source, language });
  if (!part) return <LoadingPage language={language} />;
  return (
    <ReadingProvider value={reading}>
      <part.SharePage base={publicAddress.href} here={new URL('.', pageAddress).href} />
    </ReadingProvider>
  );
}
