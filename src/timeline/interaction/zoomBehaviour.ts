import { select } from 'd3';
import { zoom, zoomTransform, ZoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { shortestUnits } from './closest.ts';
import { transformOf, type PixelRange } from './zoomTransform.ts';

export interface ZoomHandlers {
  allows: (event: MouseEvent | WheelEvent | TouchEvent) => boolean;
  onZoom: (event: D3ZoomEvent<SVGSVGElement, unknown>) => void;
}

export type Zoom = ZoomBehavior<SVGSVGElement, unknown>;

/** d3-zoom for part of an axis that is drawn in a range of pixels. */
export function zoomBehaviour(
  axis: TimeAxis,
  window: Stretch,
  range: PixelRange,
  { allows, onZoom }: ZoomHandlers,
): Zoom {
  const [left, right] = [Math.min(range.x0, range.x1), Math.max(range.x0, range.x1)];
  return zoom<SVGSVGElement, unknown>()
    .extent([
      [left, 0],
      [right, 1],
    ])
    .translateExtent([
      [left, -Infinity],
      [right, Infinity],
    ])
    .scaleExtent([1, Math.max(1, axis.length / shortestUnits(axis, window))])
    .filter(allows)
    .on('start zoom end', onZoom);
}

/** Attaches it to the element, replacing what moved it before. */
export function attachZoom(node: SVGSVGElement, behaviour: Zoom): void {
  select(node).call(behaviour).on('dblclick.zoom', null);
}

/** Writes the window to the element as its transform, if that is different. */
export function writeTransform(
  node: SVGSVGElement,
  behaviour: Zoom,
  [axis, window, range]: readonly [TimeAxis, Stretch, PixelRange],
): void {
  const target = transformOf(axis, window, range);
  const current = zoomTransform(node);
  if (Math.abs(current.k - target.k) > 1e-9 || Math.abs(current.x - target.x) > 1e-6) {
    behaviour.transform(select(node), new ZoomTransform(target.k, target.x, 0));
  }
}

/**
 * Forgets the gesture in progress, so that the next turn of the wheel begins a new one: d3-zoom
 * keeps it on the element, where one behaviour would take over another's. A drag ends on its own,
 * since it has more to undo.
 */
export function endGesture(node: SVGSVGElement): void {
  Reflect.deleteProperty(node, '__zooming');
}

export function detachZoom(node: SVGSVGElement): void {
  select(node).on('.zoom', null);
}
