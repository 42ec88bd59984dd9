import { useState } from 'react';

/** True of an event that opened while the focus was in the search field, where it is to stay. */
export function useOpenedBySearch(openEvent: string | null): boolean {
  const [opened, setOpened] = useState({ event: openEvent, bySearch: false });
  if (opened.event === openEvent) return opened.bySearch;
  const bySearch = document.activeElement?.matches('[data-testid="search"]') ?? false;
  setOpened({ event: openEvent, bySearch });
  return bySearch;
}
