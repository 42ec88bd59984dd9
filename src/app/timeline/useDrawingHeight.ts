import { useLayoutEffect, useState, type RefObject } from 'react';
import { useServices } from '../services/Services.ts';
import { watchSize } from '../../timeline/draw/watchSize.ts';
import { controlsRem, drawingHeightPx } from '../../timeline/layout/drawingHeight.ts';

/**
 * How high the drawing may be so that all of it is on the first screen, computed from the window (or
 * the element that the story scrolls in) and the head above it; `undefined` until that is known. A
 * head that the reader has opened, and controls likewise, push the drawing down and do not change
 * it.
 *
 * @param head the head above the timeline; see `FoldingHeader`
 */
export function useDrawingHeight(head: RefObject<HTMLElement | null>): number | undefined {
  const { ownsDocument, port } = useServices();
  const [heightPx, setHeightPx] = useState<number>();
  useLayoutEffect(() => {
    const element = head.current;
    const under = element?.nextElementSibling;
    if (!element || !under) return undefined;
    let headPx = 0;
    const measure = () => {
      const { documentElement } = document;
      if (!element.hasAttribute('data-open')) {
        headPx = ownsDocument
          ? topOf(under, element.parentElement)
          : under.getBoundingClientRect().top - topInWindow(element.parentElement);
      }
      const remPx = Number.parseFloat(getComputedStyle(documentElement).fontSize);
      setHeightPx(
        drawingHeightPx({
          // Not the window's inner height, which changes while a phone's browser hides its bars.
          windowPx: (port?.current ?? documentElement).clientHeight,
          headPx: headPx + controlsRem * remPx,
        }),
      );
    };
    const scroller = port?.current;
    const undo = watchSize([element, under, ...(scroller ? [scroller] : [])], measure);
    window.addEventListener('resize', measure);
    return () => {
      undo();
      window.removeEventListener('resize', measure);
    };
  }, [head, ownsDocument, port]);
  return heightPx;
}

/** For a story in somebody else's page: what is above it there is not its own. */
const topInWindow = (main: Element | null) => main?.getBoundingClientRect().top ?? 0;

/** From the page's top, however far the page or, in a frame, its column is scrolled. */
function topOf(element: Element, column: Element | null): number {
  return element.getBoundingClientRect().top + window.scrollY + (column?.scrollTop ?? 0);
}
