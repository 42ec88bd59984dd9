import { extentPx, holdPx, isVisible, placePx } from './marks/viewport.ts';
import type { View } from './marks/view.ts';
import type { Guide } from './guideScene.ts';

/** The line from the selected event down through the rows. */
export function layoutGuide(view: View, axisY: number, y1: number): Guide | null {
  const { selected } = view;
  if (selected === null || !isVisible(view, selected)) return null;
  const { x0, x1 } = extentPx(view, selected, 0);
  const isDay = view.index.events[selected]?.shape === 'dot';
  return {
    x: placePx(view, selected),
    y0: axisY,
    y1,
    band: isDay ? null : { x0: holdPx(view, x0), x1: holdPx(view, x1) },
  };
}
