import { useImperativeHandle, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Keyboard } from './interaction/useKeyboard.ts';
import { selectorOf, type Target } from './interaction/target.ts';
import type { TimelineIndex } from './layout/index/timelineIndex.ts';
import type { TimelineProps } from './TimelineProps.ts';
import type { ChangeView } from './useTimelineView.ts';

interface Options {
  svg: RefObject<SVGSVGElement | null>;
  index: TimelineIndex;
  keyboard: Keyboard;
  changeView: ChangeView;
  legend: { open: () => void };
}

/** Gives the caller the timeline's handle; see `TimelineHandle`. */
export function useTimelineHandle(
  ref: TimelineProps['ref'],
  { svg, index, keyboard, changeView, legend }: Options,
): void {
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
      show: (window) => changeView({ window }),
      showEvent: (eventId) =>
        index.rankById.has(eventId) && shownMark({ kind: 'event', eventId }) !== null,
      focusEvent: (eventId) => {
        if (!index.rankById.has(eventId)) return false;
        const target: Target = { kind: 'event', eventId };
        // What has the focus is drawn by itself, also where it would be one of several.
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
}
