import { useEffect } from 'react';
import { useServices } from './Services.ts';

/**
 * Tells the page around that the story is in the document, or that it cannot be. Not when the page
 * has settled: a frame that is out of sight is not painted and would never get there.
 *
 * @param problem one word, with `error` only
 */
export function useTellParent(type: 'ready' | 'error', problem = ''): void {
  const { parentEnd } = useServices();
  useEffect(() => {
    parentEnd?.tell(type === 'ready' ? { type } : { type, problem });
  }, [parentEnd, type, problem]);
}
