import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { english } from '../../language/english.ts';
import type { AddressBar } from '../address/addressBar.ts';
import { useAddress } from '../address/useAddress.ts';
import type { ParentEnd } from '../embed/createParentEnd.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { hasText } from '../prerender/takeOverText.ts';
import { useFonts } from '../useFonts.ts';
import { SurroundingsProvider } from '../load/useLoading.ts';
import { useHold } from '../ready/useHold.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import type { Surroundings } from '../surroundings.ts';
import { useLook } from '../theme/useLook.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { IndexRoute } from './IndexRoute.tsx';
import { PageContext } from './PageContext.ts';
import { StoryRoute } from './StoryRoute.tsx';

type Props = {
  bar: AddressBar;
  ready: ReadySignal;
  parentEnd: ParentEnd | null;
  queries: QueryClient;
  surroundings: Surroundings;
};

/** The page: what the address asks for, or what went wrong with it. */
export function App({ bar, ready, parentEnd, queries, surroundings }: Props) {
  const address = useAddress(bar);
  const [storyLanguage, speakFor] = useState(() => languageOfText(document));
  const language = useLanguage(address.lang ?? storyLanguage);
  const fontsSettled = useFonts([address.lang, storyLanguage], surroundings.after);
  useHold(ready, !fontsSettled || language === null);
  useLook(address, language);
  const page = {
    bar,
    ready,
    parentEnd,
    address,
    fontsSettled,
    storyLanguage,
    speakFor,
    language: language ?? english,
    languageSettled: language !== null,
  };
  return (
    <PageContext value={page}>
      <SurroundingsProvider value={surroundings}>
        <QueryClientProvider client={queries}>
          <FaultBoundary>
            {address.story === null && address.data === null ? (
              <IndexRoute />
            ) : (
              <StoryRoute
                key={`${address.story} ${address.data}`}
                story={address.story}
                data={address.data}
              />
            )}
          </FaultBoundary>
        </QueryClientProvider>
      </SurroundingsProvider>
    </PageContext>
  );
}

/** A page with its story's text in it says which language that is: none other is to flash up. */
function languageOfText(page: Document): string | null {
  return hasText(page) ? page.documentElement.lang : null;
}
