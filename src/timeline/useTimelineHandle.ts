import { useCallback, useImperativeHandle, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Keyboard } from './interaction/useKeyboard.ts';
import { selectorOf, type Target } from './interaction/target.ts';
import type { TimelineStory } from './prepareStory.ts';
import type { KeepShown, ShownPicture } from './shownPicture.ts';
import type { TimelineProps } from './TimelineProps.ts';
import type { ChangeView } from './useTimelineView.ts';

interface Options {
  svg: RefObject<SVGSVGElement | null>;
  story: TimelineStory;
  keyboard: Keyboard;
  changeView: ChangeView;
  legend: { open: () => void };
}

/**
 * Gives the caller the timeline's handle; see `TimelineHandle`. Returns the functions with which the
 * drawing reports to it.
 */
export function useTimelineHandle(
  ref: TimelineProps['ref'],
  { svg, story: { index }, keyboard, changeView, legend }: Options,
): KeepShown {
  const shown = useRef<ShownPicture>(null);
  const keepShown = useCallback((picture: ShownPicture | null) => {
    shown.current = picture;
  }, []);
  const { stand, setFocused } = keyboard;
  const { open: openLegend } = legend;
  useImperativeHandle(ref, () => {
    const markOf = (target: Target) =>
      svg.current?.querySelector<SVGElement>(selectorOf(target)) ?? null;
    const shownMark = (target: Target) => {
      if (markOf(target) === null) flushSync(() => changeView({ window: null }));
      svg.current?.scrollIntoView({ block: 'nearest' });
      return markOf(target);
    };
    return {
      focus: () => {
        const stop = svg.current?.querySelector<SVGElement>('[tabindex="0"]') ?? null;
        stop?.focus();
        return stop !== null;
      },
      showLegend: () => {
        flushSync(openLegend);
        svg.current?.closest('.timeline-frame')?.scrollIntoView({ block: 'nearest' });
      },
      markOf,
      shown: () => shown.current,
      show: (window) => changeView({ window }),
      showEvent: (eventId) =>
        index.rankById.has(eventId) && shownMark({ kind: 'event', eventId }) !== null,
      focusEvent: (eventId) => {
        if (!index.rankById.has(eventId)) return false;
        const target: Target = { kind: 'event', eventId };
        // What has the focus is drawn separately, even where it would be one of several.
        flushSync(() => {
          stand(target);
          setFocused(target);
        });
        const mark = shownMark(target);
        mark?.focus({ preventScroll: true });
        mark?.scrollIntoView({ block: 'center' });
        return mark !== null;
      },
    };
  }, [svg, index, stand, setFocused, changeView, openLegend]);
  return keepShown;
}
