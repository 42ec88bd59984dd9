import type { MouseEvent } from 'react';

/** A click that asks for another tab, a window or a download is left to the browser. */
export function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
