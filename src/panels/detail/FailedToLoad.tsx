import { useLayoutEffect, useRef } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { fillGap, gapOf } from '../list/fillGap.ts';

interface Props {
  isRetrying: boolean;
  onRetry: () => void;
}

/**
 * Says that something could not be loaded, with a button to request it again. While that is under
 * way the button does nothing, but keeps the focus; when what was missing takes its place, the focus
 * goes there.
 */
export function FailedToLoad({ isRetrying, onRetry }: Props) {
  const { page } = usePanelContext().language;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const pressed = button.current;
    return () => {
      const around = pressed?.closest<HTMLElement>('dialog, main') ?? document.body;
      if (pressed && document.activeElement === pressed) fillGap(gapOf(pressed), around);
    };
  }, []);
  return (
    <>
      <p className="empty" role="alert">
        {page.partFailed}
      </p>
      <button
        ref={button}
        type="button"
        className="quiet-button"
        aria-disabled={isRetrying}
        onClick={isRetrying ? undefined : onRetry}
      >
        {isRetrying ? page.retrying : page.retry}
      </button>
    </>
  );
}
