import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useLazy } from '../../lazy/useLazy.ts';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { zoomPart } from '../lazyTimelines.ts';
import type { Zoom, ZoomHandlers, ZoomStep } from './zoomBehaviour.ts';
import { windowOf, type PixelRange } from './zoomTransform.ts';

interface Options {
  axis: TimeAxis | null;
  window: Stretch | null;
  range: PixelRange;
  /** `done` is false during a gesture. */
  onWindow: (window: Stretch, done: boolean) => void;
  /** The wheel was turned without ctrl or ⌘ and left to the page. */
  onWheelLeft: () => void;
  /** Called while something is in progress; the function it returns is called when that is over. */
  onBusy: () => () => void;
}

/**
 * Mouse, wheel and fingers, the only place that uses d3-zoom. The source of truth is the window in the state;
 * the transform on the element is a copy of it, written after every change that no gesture made.
 * What d3-zoom emits while the copy is written is ignored, or the two would chase each other: with a
 * wheel tick just before, it even carries that tick as its source.
 */
export function useZoom(ref: RefObject<SVGSVGElement | null>, options: Options): void {
  const { axis, window, range } = options;
  const d3Zoom = useD3Zoom(options.onBusy);
  const pushing = useRef(false);
  const copy = useRef<Copy | null>(null);
  const write = ({ behaviour, axis, range }: Copy, to: Stretch) => {
    if (!ref.current || !behaviour) return;
    pushing.current = true;
    d3Zoom?.writeTransform(ref.current, behaviour, [axis, to, range]);
    pushing.current = false;
  };
  const onZoom = useEffectEvent(({ type, transform }: ZoomStep, by: Copy) => {
    if (pushing.current) return;
    // A drag may begin before the wheel has come to rest.
    if (type !== 'zoom') by.gestures += type === 'start' ? 1 : -1;
    const done = by.gestures === 0;
    if (copy.current !== by) {
      // A gesture that continues over another story than it began on no longer moves anything.
      if (done && window && copy.current?.gestures === 0) write(copy.current, window);
      return;
    }
    if (!transform) return;
    const next = windowOf(by.axis, transform, by.range);
    // Synchronously: the address and what is shown change in one frame.
    if (done) flushSync(() => options.onWindow(next, true));
    else options.onWindow(next, false);
  });
  const allows = useEffectEvent((event: MouseEvent | WheelEvent | TouchEvent) => {
    if (event.type === 'wheel') return allowsWheel(event, ref.current, options.onWheelLeft);
    if (event.type.startsWith('touch')) return false;
    return 'button' in event && event.button === 0 && !event.ctrlKey;
  });

  const pushWindow = useEffectEvent(write);
  useEffect(() => {
    const node = ref.current;
    if (!node || !axis || !window || !d3Zoom) return;
    // At another width the gesture continues as it began, so that nothing jumps under the reader.
    if (copy.current && copy.current.gestures > 0 && copy.current.axis === axis) return;
    const next: Copy = { axis, range, gestures: 0, behaviour: null };
    const handlers: ZoomHandlers = {
      allows: (event) => allows(event),
      onZoom: (step) => onZoom(step, next),
    };
    const behaviour = d3Zoom.zoomBehaviour(axis, window, range, handlers);
    if (copy.current && copy.current.gestures > 0) d3Zoom.endGesture(node);
    d3Zoom.attachZoom(node, behaviour);
    next.behaviour = behaviour;
    copy.current = next;
    pushWindow(next, window);
  }, [ref, axis, window, range, d3Zoom]);

  const optionsNow = useEffectEvent(() => options);
  useEffect(() => {
    const node = ref.current;
    if (!node || !d3Zoom) return undefined;
    const leaveFingers = d3Zoom.followFingers(node, () => optionsNow());
    return () => {
      leaveFingers();
      d3Zoom.detachZoom(node);
    };
  }, [ref, d3Zoom]);
}

/** The axis and range that the transform is a copy for, and how many gestures are changing it. */
type Copy = {
  readonly axis: TimeAxis;
  readonly range: PixelRange;
  behaviour: Zoom | null;
  gestures: number;
};

/** Until d3-zoom has loaded, or if it fails to, keys and buttons still move. */
function useD3Zoom(onBusy: () => () => void) {
  const { part, isLoading } = useLazy(zoomPart, true);
  useEffect(() => (isLoading ? onBusy() : undefined), [isLoading, onBusy]);
  return part;
}

/** The wheel belongs to the page, unless ctrl or ⌘ is held or the timeline has the focus. */
function allowsWheel(
  event: Event & { ctrlKey: boolean; metaKey: boolean },
  node: SVGSVGElement | null,
  onWheelLeft: () => void,
): boolean {
  if (event.ctrlKey || event.metaKey || node?.matches(':focus-within')) return true;
  onWheelLeft();
  return false;
}
