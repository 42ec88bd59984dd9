import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { readingPart } from './readingPart.ts';
import { usePart } from '../services/usePart.ts';

/**
 * The story in order, on paper only: whatever is open, that is what prints. It is rendered when
 * printing begins, and was loaded before (see `prefetch`); a page printed sooner prints what is
 * open.
 */
export function PrintedStory() {
  const part = usePart(readingPart, useIsPrinting());
  return part && <part.PrintedPage />;
}

/** Browsers capture the page right after `beforeprint`, so it must be rendered by then. */
function useIsPrinting(): boolean {
  const isPaper = useMedia('print');
  const [isAnnounced, setAnnounced] = useState(false);
  useEffect(() => {
    const watch = new AbortController();
    const say = (announced: boolean) => () => flushSync(() => setAnnounced(announced));
    window.addEventListener('beforeprint', say(true), { signal: watch.signal });
    window.addEventListener('afterprint', say(false), { signal: watch.signal });
    return () => watch.abort();
  }, []);
  return isPaper || isAnnounced;
}
