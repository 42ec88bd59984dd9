import { bisectLeft } from 'd3';
import { extentPx, holdPx, isInSight, placePx, unitsInSight } from './marks/sight.ts';
import type { View } from './marks/view.ts';
import type { Guide, Scene } from './scene.ts';

/** The line from the selected event down through the rows. */
export function layoutGuide(view: View, axisY: number, y1: number): Guide | null {
  const { selected } = view;
  if (selected === null || !isInSight(view, selected)) return null;
  const { x0, x1 } = extentPx(view, selected, 0);
  const isDay = view.index.events[selected]?.shape === 'dot';
  return {
    x: placePx(view, selected),
    y0: axisY,
    y1,
    band: isDay ? null : { x0: holdPx(view, x0), x1: holdPx(view, x1) },
  };
}

/** How many events hang to the left and to the right of what is in sight. */
export function countBeyond(view: View): Scene['beyond'] {
  const { places } = view.storyAxis;
  const [from, to] = unitsInSight(view);
  return { before: bisectLeft(places, from), after: places.length - bisectLeft(places, to) };
}
