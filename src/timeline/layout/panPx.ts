import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import type { Scene } from './scene.ts';
import { insetPx } from './sizes.ts';

/**
 * How far everything in a scene has moved since a pan began; 0 when the gesture zooms, or there is
 * none.
 *
 * @param since the window in which the gesture began; null for the whole story; undefined when there
 *   is none
 */
export function panPx(
  axis: TimeAxis,
  { window, plot }: Pick<Scene, 'window' | 'plot'>,
  since: Stretch | null | undefined,
  direction: 'ltr' | 'rtl',
): number {
  if (since === undefined || window === null) return 0;
  const began = since ?? axis.domain;
  const unitsIn = ({ from, to }: Stretch) => axis.unitsAt(to) - axis.unitsAt(from);
  if (Math.abs(unitsIn(began) / unitsIn(window) - 1) > 1e-6) return 0;
  const pxPerUnit = (plot.x1 - plot.x0 - 2 * insetPx) / unitsIn(window);
  const px = (axis.unitsAt(began.from) - axis.unitsAt(window.from)) * pxPerUnit;
  return direction === 'rtl' ? -px : px;
}
