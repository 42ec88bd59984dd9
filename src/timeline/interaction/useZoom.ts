import type { D3ZoomEvent } from 'd3';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { createLazy } from '../../lazy/lazy.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import type { ZoomHandlers } from './zoomBehaviour.ts';
import { windowOf, type PixelRange } from './zoomTransform.ts';

interface Options {
  axis: TimeAxis | null;
  window: Stretch | null;
  range: PixelRange;
  /** `done` is false while a gesture goes on. */
  onWindow: (window: Stretch, done: boolean) => void;
  /** The wheel turned without ctrl or ⌘ and was left to the page. */
  onWheelLeft: () => void;
  /** Called while something is under way; what it returns, when that is over. */
  onBusy: () => () => void;
}

/**
 * Mouse and wheel, the one place that holds d3-zoom. The truth is the window in the state; the
 * transform on the element is a copy of it, written after every change that no gesture made. What
 * d3-zoom says while the copy is written is not heard, or the two would chase each other: with a
 * wheel tick just before, it even carries that tick as its source.
 */
export function useZoom(ref: RefObject<SVGSVGElement | null>, options: Options): void {
  const { axis, window, range } = options;
  const pushing = useRef(false);
  const inGesture = useRef(false);
  const onZoom = useEffectEvent((event: D3ZoomEvent<SVGSVGElement, unknown>) => {
    if (pushing.current || !axis) return;
    inGesture.current = event.type !== 'end';
    if (event.type === 'start') return;
    options.onWindow(windowOf(axis, event.transform, range), event.type === 'end');
  });
  const allows = useEffectEvent((event: MouseEvent | WheelEvent | TouchEvent) => {
    if (event.type === 'wheel') return allowsWheel(event, ref.current, options.onWheelLeft);
    if (event.type.startsWith('touch')) return false;
    const onMark = event.target instanceof Element && event.target.closest('a, [role=button]');
    return 'button' in event && event.button === 0 && !event.ctrlKey && !onMark;
  });

  const d3Zoom = useD3Zoom(options.onBusy);
  useEffect(() => {
    const node = ref.current;
    if (!node || !axis || !window || !d3Zoom || inGesture.current) return;
    const handlers: ZoomHandlers = {
      allows: (event) => allows(event),
      onZoom: (event) => onZoom(event),
    };
    const behaviour = d3Zoom.zoomBehaviour(axis, window, range, handlers);
    d3Zoom.attachZoom(node, behaviour);
    pushing.current = true;
    d3Zoom.writeTransform(node, behaviour, [axis, window, range]);
    pushing.current = false;
  }, [ref, axis, window, range, d3Zoom]);

  useEffect(() => {
    const node = ref.current;
    return () => {
      if (node) d3Zoom?.detachZoom(node);
    };
  }, [ref, d3Zoom]);
}

/**
 * d3-zoom and what it stands on are fetched when the timeline has been drawn: a fifth of the
 * program, and none of it is seen. Until it has come, and should it not, keys and buttons move.
 */
const zoomPart = createLazy(() => import('./zoomBehaviour.ts'));

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
