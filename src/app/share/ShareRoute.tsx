import type { Language } from '../../language/english.ts';
import { PanelContextProvider } from '../../panels/context/PanelContext.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { usePanelContextOf } from '../links/usePanelContextOf.ts';
import { useServices } from '../services/Services.ts';
import { SharePage } from './SharePage.tsx';

/** The Embed page of a story. */
export function ShareRoute({ source, language }: { source: StorySource; language: Language }) {
  const { pageAddress, publicAddress } = useServices().surroundings;
  const context = usePanelContextOf({ source, language });
  return (
    <PanelContextProvider value={context}>
      <SharePage base={publicAddress.href} here={new URL('.', pageAddress).href} />
    </PanelContextProvider>
  );
}
