import { useEffect } from 'react';
import { useServices } from './Services.ts';

/**
 * Tells the surrounding page that the story is in the document, or that it cannot be. It does not
 * wait for the page to settle: a frame that is out of sight is not painted and never would.
 *
 * @param problem one word, with `error` only
 */
export function useTellParent(type: 'ready' | 'error', problem = ''): void {
  const { parentEnd } = useServices();
  useEffect(() => {
    parentEnd?.tell(type === 'ready' ? { type } : { type, problem });
  }, [parentEnd, type, problem]);
}
