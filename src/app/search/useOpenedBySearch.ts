import { useCallback, useState, useSyncExternalStore } from 'react';
import { useServices } from '../services/Services.ts';
import { useFind } from './FindState.ts';

/** True for an event that opened while the focus was in the search field, where it is to stay. */
export function useOpenedBySearch(openEvent: string | null): boolean {
  const { bar } = useServices();
  const { field } = useFind();
  const [opened] = useState<{ bySearch: string | null }>({ bySearch: null });
  const subscribe = useCallback(
    (listener: () => void) => {
      let { event } = bar.read();
      return bar.subscribe(() => {
        const next = bar.read().event;
        if (next === event) return;
        event = next;
        const isInField = field.current !== null && field.current === document.activeElement;
        opened.bySearch = isInField ? next : null;
        listener();
      });
    },
    [bar, field, opened],
  );
  const bySearch = useSyncExternalStore(subscribe, () => opened.bySearch);
  return openEvent !== null && openEvent === bySearch;
}
