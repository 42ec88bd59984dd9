import { useEffect, useRef } from 'react';

/**
 * Keeps the open event's item of a list in view, and gives it the focus when the panel closes, so
 * that the reader goes on from where the panel was left: the item it was opened from, or, after
 * moving on inside the panel, that of the event shown last. A focus that is elsewhere on the page
 * by then stays there. Returns the list's ref; items are found by `data-event-id`.
 */
export function useReturnedFocus(openEvent: string | null) {
  const list = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const itemOf = (id: string) =>
      list.current?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(id)}"]`);
    const last = shown.current;
    shown.current = openEvent;
    if (openEvent !== null) itemOf(openEvent)?.scrollIntoView({ block: 'nearest' });
    else if (last !== null && isFocusLoose(list.current)) itemOf(last)?.focus();
  }, [openEvent]);
  return list;
}

/** On nothing, or where the dialog put it when it closed: on an item of the list. */
function isFocusLoose(list: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || list?.contains(activeElement) === true;
}
