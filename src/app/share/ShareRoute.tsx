import type { Language } from '../../language/english.ts';
import { createLazy } from '../../lazy/lazy.ts';
import { PanelContextProvider } from '../../panels/context/PanelContext.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { usePanelContextOf } from '../links/usePanelContextOf.ts';
import { useServices } from '../services/Services.ts';
import { usePart } from '../services/usePart.ts';
import { LoadingPage } from '../status/LoadingPage.tsx';

const sharePart = createLazy(() => import('./SharePage.tsx'));

/** The Embed page of a story, loaded on demand. */
export function ShareRoute({ source, language }: { source: StorySource; language: Language }) {
  const { pageAddress, publicAddress } = useServices().surroundings;
  const part = usePart(sharePart, true);
  const context = usePanelContextOf({ source, language });
  if (!part) return <LoadingPage language={language} />;
  return (
    <PanelContextProvider value={context}>
      <part.SharePage base={publicAddress.href} here={new URL('.', pageAddress).href} />
    </PanelContextProvider>
  );
}
