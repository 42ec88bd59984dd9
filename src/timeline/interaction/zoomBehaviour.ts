import { select } from 'd3';
import { zoom, zoomTransform, ZoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { shortestUnits } from './closest.ts';
import { createWheelRest } from './wheelRest.ts';
import { transformOf, type PixelRange } from './zoomTransform.ts';

export { followFingers } from './followFingers.ts';

export interface ZoomHandlers {
  allows: (event: MouseEvent | WheelEvent | TouchEvent) => boolean;
  onZoom: (step: ZoomStep) => void;
}

export type ZoomStep = {
  readonly type: 'start' | 'zoom' | 'end';
  /** `null` while nothing has moved. */
  readonly transform: ZoomTransform | null;
};

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
    .clickDistance(clickPx)
    .on('start zoom end', untilRest(onceMoved(onZoom)));
}

/** A press that moves less than this is a click on what is under it, such as an event's title. */
const clickPx = 3;

/** While a window is written to an element, which d3-zoom reports as if the wheel had turned. */
let isWriting = false;

/** Events of d3-zoom, except that the wheel is at rest no sooner than `createWheelRest` says. */
function untilRest(
  onEvent: (this: SVGSVGElement, event: Pick<ZoomEvent, 'type' | 'transform'>) => void,
) {
  const rest = createWheelRest();
  return function onAny(this: SVGSVGElement, event: ZoomEvent) {
    if (!isWriting && event.sourceEvent?.type === 'wheel') {
      if (event.type === 'start' && rest.goesOn()) return;
      if (event.type === 'zoom') rest.turned();
      if (event.type === 'end') {
        rest.callAt(() => onEvent.call(this, { type: 'end', transform: zoomTransform(this) }));
        return;
      }
    }
    onEvent.call(this, event);
  };
}

type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;

/** Until a gesture is more than a click it moves nothing. */
function onceMoved(onZoom: (step: ZoomStep) => void) {
  let gestures = 0;
  let began: ZoomTransform | null = null;
  return function onEvent(
    this: SVGSVGElement,
    { type, transform }: Pick<ZoomEvent, 'type' | 'transform'>,
  ) {
    if (type === 'start') {
      if (gestures === 0) began = transform;
      gestures += 1;
      return onZoom({ type: 'start', transform: null });
    }
    if (type === 'end') gestures -= 1;
    const hasMoved = began === null || isMore(began, transform);
    // From here on all of it is a movement, and may return to where it began.
    if (hasMoved) began = null;
    else if (type === 'end' && began) Reflect.set(this, '__zoom', began);
    const step = type === 'end' ? 'end' : 'zoom';
    if (hasMoved || step === 'end') onZoom({ type: step, transform: hasMoved ? transform : null });
  };
}

const isMore = (from: ZoomTransform, to: ZoomTransform) =>
  from.k !== to.k || Math.abs(from.x - to.x) > clickPx;

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
    isWriting = true;
    behaviour.transform(select(node), new ZoomTransform(target.k, target.x, 0));
    isWriting = false;
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
