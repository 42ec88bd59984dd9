import { useState, type ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { FindProvider } from '../search/FindProvider.tsx';
import { useAddress } from '../services/useAddress.ts';
import { usePart } from '../services/usePart.ts';
import { LoadingPage } from '../status/LoadingPage.tsx';
import { readingPagePart, sharePart } from './parts.ts';
import { StoryPage } from './StoryPage.tsx';
import { restPart } from '../timeline/rest/restPart.ts';

type Props = { source: StorySource; language: Language; notice: ReactNode };

/** A loaded story: its timeline, reading mode, or the page to embed it from. */
export function OpenStory({ source, language, notice }: Props) {
  const { read, share } = useAddress(({ read, share, embed }) => ({
    read,
    share: share && !embed,
  }));
  const wasSwitched = useWasSwitched(read);
  const reading = usePart(readingPagePart, read && !share);
  const sharing = usePart(sharePart, share);
  const rest = usePart(restPart, source.supply !== null);
  const wanted = rest && <rest.WantedEvents source={source} />;
  if (source.supply && (share || read)) {
    return (
      <>
        {wanted}
        {rest && <rest.WaitingForEvents {...{ source, language }} />}
      </>
    );
  }
  if (share) {
    return sharing ? (
      <sharing.ShareRoute {...{ source, language }} />
    ) : (
      <LoadingPage {...{ language }} />
    );
  }
  if (read) {
    return (
      reading && <reading.ReadingPage {...{ source, language, notice }} takesFocus={wasSwitched} />
    );
  }
  return (
    <FindProvider source={source}>
      {wanted}
      <StoryPage
        source={source}
        language={language}
        notice={notice}
        cameFromReading={wasSwitched}
      />
    </FindProvider>
  );
}

/** Whether a value has ever changed since the page was loaded. */
function useWasSwitched(value: boolean): boolean {
  const [first] = useState(value);
  const [was, setWas] = useState(false);
  if (!was && value !== first) setWas(true);
  return was || value !== first;
}
