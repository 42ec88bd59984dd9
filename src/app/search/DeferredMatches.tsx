import { useServices } from '../services/Services.ts';
import { useDeferredValue, type ReactNode } from 'react';
import { SearchMatchesProvider, useSearchMatches } from '../../panels/search/SearchMatches.ts';
import { PanelContextProvider, usePanelContext } from '../../panels/context/PanelContext.ts';
import { useHold } from '../ready/useHold.ts';

/**
 * Lets its contents follow a search when there is time for it: each letter changes every link of a
 * list, and a list of ten thousand must not delay the next letter.
 */
export function DeferredMatches({ children }: { children: ReactNode }) {
  const { ready } = useServices();
  const now = { context: usePanelContext(), matches: useSearchMatches() };
  const context = useDeferredValue(now.context);
  const matches = useDeferredValue(now.matches);
  useHold(ready, context !== now.context || matches !== now.matches);
  return (
    <PanelContextProvider value={context}>
      <SearchMatchesProvider value={matches}>{children}</SearchMatchesProvider>
    </PanelContextProvider>
  );
}
