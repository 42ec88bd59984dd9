import { useEffect, useRef, type RefObject } from 'react';
import { targetOfOpened, type Opened } from '../../panels/shell/opened.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { FocusPlace, FocusPlaces } from '../../panels/context/focusPlaces.ts';
import type { TimelineHandle } from '../../timeline/TimelineProps.ts';
import { useServices } from '../services/Services.ts';
import { marksOf } from './marksOf.ts';

type Props = {
  page: RefObject<HTMLElement | null>;
  opened: Opened | null;
  /** Whether the panel covers the page. */
  isOver: boolean;
  timeline: RefObject<TimelineHandle | null>;
};

/**
 * Returns the focus when the panel closes: to what it was opened from, if that is still there (a
 * mark of the timeline, an item of the list, a link), or else to what represents the thing shown
 * last, in the timeline or in a list. If the focus is elsewhere on the page by then, it stays there,
 * unless the panel covered the page.
 */
export function ReturnedFocus({ page, opened, isOver, timeline }: Props): null {
  const { places: registry } = usePanelContext();
  const opener = useOpener();
  const shown = useRef<PanelTarget | null>(null);
  const layOver = useRef(isOver);
  useEffect(() => void (layOver.current = isOver), [isOver]);
  useEffect(() => {
    const last = shown.current;
    shown.current = opened && targetOfOpened(opened);
    if (opened || !last || !page.current) return;
    if (!layOver.current && !isFocusLoose()) return;
    const marks = marksOf(last).map((mark) => timeline.current?.markOf(mark));
    const places = [opener.current, ...marks, inLists(registry, last)];
    const place = places.find((one) => one?.isConnected && one.checkVisibility());
    if (place) giveFocus(place);
  }, [page, opened, opener, registry, timeline]);
  return null;
}

/** The entry of an event also represents its accounts and differences. */
function inLists(places: FocusPlaces, target: PanelTarget): FocusPlace | null {
  const { kind } = target;
  if (kind === 'article' || kind === 'person') return places.placeOf(target);
  return places.placeOf({ kind: 'event', eventId: target.eventId });
}

/**
 * What had the focus outside the panel when something was opened last; `null` when nothing had it.
 */
function useOpener() {
  const { bar } = useServices();
  const opener = useRef<FocusPlace | null>(null);
  useEffect(() => {
    const keyNow = () => `${bar.read().event} ${bar.read().article} ${bar.read().person}`;
    let key = keyNow();
    return bar.subscribe(() => {
      const before = key;
      key = keyNow();
      const { event, article, person } = bar.read();
      const { activeElement } = document;
      if (key === before || (event === null && article === null && person === null)) return;
      if (activeElement?.closest('dialog')) return;
      opener.current = isFocusPlace(activeElement) ? activeElement : null;
    });
  }, [bar]);
  return opener;
}

function isFocusPlace(element: Element | null): element is FocusPlace {
  const isPlace = element instanceof HTMLElement || element instanceof SVGElement;
  return isPlace && element !== document.body;
}

function isFocusLoose(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

/**
 * The page does not jump while somebody reads it: it only scrolls where the browser shows the focus,
 * as it does for the keyboard.
 */
function giveFocus(place: FocusPlace): void {
  place.focus({ preventScroll: true });
  if (place.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest' });
}
