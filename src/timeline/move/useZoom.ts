import { select } from 'd3-selection';
import { zoom, zoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import { shortestUnits } from './closest.ts';
import { transformOf, windowOf, type PixelRange } from './zoomTransform.ts';

interface Options {
  axis: TimeAxis | null;
  window: Stretch | null;
  range: PixelRange;
  /** `done` is false while a gesture goes on. */
  onWindow: (window: Stretch, done: boolean) => void;
  /** The wheel turned without ctrl or ⌘ and was left to the page. */
  onWheelLeft: () => void;
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

  useEffect(() => {
    const node = ref.current;
    if (!node || !axis || !window) return;
    const { x0, x1 } = range;
    const behaviour = zoom<SVGSVGElement, unknown>()
      .extent([
        [x0, 0],
        [x1, 1],
      ])
      .translateExtent([
        [x0, -Infinity],
        [x1, Infinity],
      ])
      .scaleExtent([1, Math.max(1, axis.length / shortestUnits(axis, window))])
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => allows(event))
      .on('start zoom end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => onZoom(event));
    const selection = select(node);
    if (!inGesture.current) {
      selection.call(behaviour).on('dblclick.zoom', null);
      const target = transformOf(axis, window, range);
      const current = zoomTransform(node);
      if (Math.abs(current.k - target.k) > 1e-9 || Math.abs(current.x - target.x) > 1e-6) {
        pushing.current = true;
        selection.call((node) => behaviour.transform(node, target));
        pushing.current = false;
      }
    }
  }, [ref, axis, window, range]);

  useEffect(() => {
    const node = ref.current;
    return () => {
      if (node) select(node).on('.zoom', null);
    };
  }, [ref]);
}

/** The wheel belongs to the page, unless ctrl or ⌘ is held or the timeline has the focus. */
function allowsWheel(
  event: Event & { ctrlKey: boolean; metaKey: boolean },
  node: SVGSVGElement | null,
  onWheelLeft: () => void,
): boolean {
  if (event.ctrlKey || event.metaKey || node?.contains(document.activeElement)) return true;
  onWheelLeft();
  return false;
}
