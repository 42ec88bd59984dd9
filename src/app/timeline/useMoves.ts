import { useMedia } from '../../panels/shell/useMedia.ts';
import { usePage } from '../page/PageContext.ts';

/** Whether marks may travel: not for those who ask for less motion, and not in a picture. */
export function useMoves(): boolean {
  const { address } = usePage();
  const prefersLess = useMedia('(prefers-reduced-motion: reduce)');
  return !prefersLess && !address.capture;
}
