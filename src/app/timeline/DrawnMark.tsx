import { useLayoutEffect } from 'react';

/**
 * Marks on the browser's own time line (User Timing) when a story's timeline has been drawn: what
 * comes later is not needed for it.
 */
export function DrawnMark({ onDrawn }: { onDrawn: () => void }) {
  useLayoutEffect(() => {
    performance.mark('sourceline:drawn');
    onDrawn();
  }, [onDrawn]);
  return null;
}
