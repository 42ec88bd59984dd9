import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { AddressBar } from '../address/addressBar.ts';
import { useAddress } from '../address/useAddress.ts';
import type { ParentEnd } from '../embed/createParentEnd.ts';
import { useFonts } from '../useFonts.ts';
import { languageOf } from '../languageOf.ts';
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
  const language = languageOf(address.lang);
  const fontsSettled = useFonts(surroundings.after);
  useHold(ready, !fontsSettled);
  useLook(address, language);
  return (
    <PageContext value={{ bar, ready, parentEnd, address, language, fontsSettled }}>
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
