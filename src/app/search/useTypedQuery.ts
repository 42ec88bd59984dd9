import { useAddress } from '../services/useAddress.ts';
import { useServices } from '../services/Services.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHold } from '../ready/useHold.ts';

/** How long after the last letter the page follows what was typed. */
const pauseMs = 120;

/**
 * The query as it is in the field: what the address says, or what was typed and is not there yet. A
 * search is one step in the history however many letters it took: the first letter makes the step,
 * and the others replace it, until the reader is done.
 */
export function useTypedQuery() {
  const { bar, ready, surroundings } = useServices();
  const q = useAddress(({ q }) => q);
  const { after } = surroundings;
  const [typed, setTyped] = useState<string | null>(null);
  const hasStep = useRef(false);
  /**
   * What the pending timer is for. Effects are only undone after a paint, which may be too late for
   * it.
   */
  const awaited = useRef<string | null>(null);
  useHold(ready, typed !== null);

  const write = useCallback(
    (query: string) => {
      if (hasStep.current) bar.amend({ q: query });
      else bar.go({ q: query });
      hasStep.current = true;
      awaited.current = null;
      setTyped(null);
    },
    [bar],
  );
  useEffect(() => {
    if (typed === null) return undefined;
    return after(pauseMs, () => {
      if (awaited.current === typed) write(typed);
    });
  }, [typed, after, write]);
  const end = () => {
    if (typed !== null) write(typed);
    hasStep.current = false;
  };
  return {
    query: typed ?? q,
    type: (text: string) => {
      awaited.current = text;
      setTyped(text);
    },
    /** Writes what has been typed at once; whatever is typed from now on is a new search. */
    end,
    /** A step of its own, so that Back restores the search. */
    clear: () => {
      end();
      bar.go({ q: '' });
    },
  };
}
