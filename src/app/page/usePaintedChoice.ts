import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { FocusPlaces } from '../../panels/context/focusPlaces.ts';
import { afterMeasuring } from '../../timeline/draw/watchSize.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useOncePainted } from '../ready/useOncePainted.ts';
import { useServices } from '../services/Services.ts';
import type { KeptPlace } from './keepPlace.ts';
import { panelPart } from './parts.ts';

interface Page {
  /** The page, and in it the part that a panel is beside. */
  page: RefObject<HTMLElement | null>;
  main: RefObject<HTMLElement | null>;
  timeline: RefObject<TimelineHandle | null>;
  places: FocusPlaces;
}

/**
 * What the page behind a panel shows as open, one frame after the panel itself: most of the work of
 * opening one is laying out the page at another width and the timeline with another event. What was
 * pressed stays where it is.
 *
 * @param isBeside whether a panel is beside the page
 */
export function usePaintedChoice(
  openEvent: string | null,
  isBeside: boolean,
  { page, main, timeline, places }: Page,
) {
  const { ready } = useServices();
  const pressed = usePressed(page);
  const kept = useRef<KeptPlace | null>(null);
  const last = useRef(openEvent);
  useEffect(() => void (last.current = openEvent ?? last.current), [openEvent]);
  const keep = () => {
    const column = main.current;
    // Nothing opens beside the page before this is there.
    const part = panelPart.part();
    if (!column || !part) return;
    const eventId = last.current;
    const mark = eventId === null ? null : timeline.current?.markOf({ kind: 'event', eventId });
    const entry = eventId === null ? null : places.placeOf({ kind: 'event', eventId });
    const from = pressed.current && column.contains(pressed.current) ? pressed.current : null;
    const seen = [drawingOf(from) ?? from, entry, drawingOf(mark)];
    kept.current = part.keepPlace(column, seen, ready, isBeside ? null : kept.current);
  };
  const wanted = useMemo(() => ({ openEvent, isBeside }), [openEvent, isBeside]);
  const painted = useOncePainted(ready, wanted, (before) => {
    if (before.isBeside !== isBeside) keep();
  });
  return { isNarrowed: painted.isBeside, shownEvent: useOnceMeasured(painted) };
}

/**
 * The open event, once what is beside the panel has its new size: so the timeline is laid out once
 * for both, before it is painted.
 */
function useOnceMeasured(painted: { openEvent: string | null }): string | null {
  const [shown, setShown] = useState(painted.openEvent);
  useLayoutEffect(() => afterMeasuring(() => setShown(painted.openEvent)), [painted]);
  return shown;
}

/** The last thing on the page that was pressed, by pointer or by key. */
function usePressed(page: RefObject<HTMLElement | null>): RefObject<Element | null> {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const element = page.current;
    const note = ({ target }: Event) => {
      pressed.current = target instanceof Element ? target : null;
    };
    element?.addEventListener('click', note, { capture: true });
    return () => element?.removeEventListener('click', note, { capture: true });
  }, [page]);
  return pressed;
}

/** Marks move within the drawing; the drawing itself is to stay. */
function drawingOf(element: Element | null | undefined): SVGElement | null {
  return element instanceof SVGElement ? (element.ownerSVGElement ?? element) : null;
}
