import { useRef, useState } from 'react';

/** Explains once how to zoom, when the wheel was turned over the timeline and left to the page. */
export function useWheelHint() {
  const [isShown, setShown] = useState(false);
  const wasShown = useRef(false);
  return {
    isShown,
    show: () => {
      if (wasShown.current) return;
      wasShown.current = true;
      setShown(true);
    },
    hide: () => setShown(false),
  };
}
