import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { english } from '../../language/english.ts';
import { keyOf, type Target } from '../interaction/target.ts';
import { inUsePart, legendPart, narrowTimeline, wideTimeline, zoomPart } from '../lazyTimelines.ts';
import { Timeline } from '../Timeline.tsx';
import type { TimelineProps } from '../TimelineProps.ts';
import { drawnMillStreet } from './millStreetStory.ts';

const hrefOf = (target: Target) => `#${keyOf(target)}`;

/**
 * jsdom has no layout: every element is as wide as the nearest `data-width` around it, except for
 * the one that measures the root font size.
 */
function widthOf(element: Element): number {
  if (element.classList.contains('timeline-rem')) return 16;
  return Number(element.closest<HTMLElement>('[data-width]')?.dataset['width'] ?? 0);
}

class NoObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Provides in jsdom what a timeline needs from a browser, for each test in the file. */
export function drawsTimelines(): void {
  beforeAll(() =>
    Promise.all(
      [wideTimeline, narrowTimeline, legendPart, inUsePart, zoomPart].map((part) => part.load()),
    ),
  );

  beforeEach(() => {
    vi.stubGlobal('ResizeObserver', NoObserver);
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    Object.assign(document, { fonts: new EventTarget() });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return DOMRect.fromRect({ width: widthOf(this), height: 10 });
    });
    Element.prototype.scrollIntoView = () => {};
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

const timelineOf = (widthPx: number, props: Partial<TimelineProps> = {}) => (
  <div data-width={widthPx}>
    <Timeline story={drawnMillStreet} language={english} hrefOf={hrefOf} {...props} />
  </div>
);

/** The link of an event of the story on Mill Street; `undefined` when it is not drawn separately. */
export const eventOf = (id: string) =>
  within(screen.getByTestId('timeline'))
    .getAllByTestId('event')
    .find(({ dataset }) => dataset['eventId'] === id);

/** The look of an event's mark and label: the classes of the elements around both. */
export function lookOf(id: string): DOMTokenList {
  const look = eventOf(id)?.closest('.timeline-event')?.classList;
  if (!look) throw new Error(`${id} is drawn`);
  return look;
}

/**
 * Draws the story on Mill Street; the function it returns draws it again, with other props or
 * another width.
 */
export async function drawn(widthPx: number, props: Partial<TimelineProps> = {}) {
  const { rerender } = render(timelineOf(widthPx, props));
  await screen.findByTestId('timeline');
  return (next: Partial<TimelineProps>, nextPx = widthPx) => rerender(timelineOf(nextPx, next));
}
