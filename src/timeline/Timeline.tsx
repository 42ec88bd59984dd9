import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLazy } from '../lazy/useLazy.ts';
import { useEnvironment } from './draw/useEnvironment.ts';
import { useWidth } from './draw/useWidth.ts';
import { useKeyboard } from './interaction/useKeyboard.ts';
import { eventOf, type Target } from './interaction/target.ts';
import { narrowTimeline, wideTimeline } from './lazyTimelines.ts';
import { LegendButton } from './legend/LegendButton.tsx';
import { useLegend } from './legend/useLegend.ts';
import { RowsSheet } from './rows/RowsSheet.tsx';
import { useRows } from './rows/useRows.ts';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { foldRows, usualRows } from './layout/rows/foldRows.ts';
import { fitsAcross } from './layout/rows/fitsAcross.ts';
import { defaultFontFamily, type TimelineProps } from './TimelineProps.ts';
import { useTimelineDrawing } from './useTimelineDrawing.ts';
import { useTimelineHandle } from './useTimelineHandle.ts';
import { useTimelineView } from './useTimelineView.ts';
import './style/timeline.css';

const notBusy = () => () => {};
const noWish = () => {};
const exact = (px: number) => px;

/**
 * A story on one time axis: what happened above it, who reported it below; where there is little
 * width, down the page. It can be viewed, panned and zoomed, operated by keyboard and read by screen
 * readers. It knows its page only through its props; there may be any number of them on one page.
 * @throws the error that fetching a part of the program failed with, while rendering
 */
export function Timeline({ ref, controls, ...props }: TimelineProps) {
  const { language, layout = 'auto', fontFamily = defaultFontFamily } = props;
  const { onBusy = notBusy, onDrawn = noWish, areFontsReady = true, isStill = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const rem = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(place);
  const remPx = useWidth(rem, exact);
  const environment = useEnvironment(language, fontFamily);
  const [view, changeView] = useTimelineView(props, props.story.index.domain);
  const isFitting = useMemo(
    // Judged by the default rows, whichever the reader has chosen: that choice must not turn the
    // drawing.
    () =>
      // Until the width is known, every name would be cut to nothing.
      widthPx > 0 &&
      fitsAcross(foldRows(props.story.index, usualRows), widthPx, remPx, environment),
    [props.story, widthPx, remPx, environment],
  );
  const isNarrow = layout === 'auto' ? !isFitting : layout === 'narrow';
  const isKnown = layout !== 'auto' || widthPx > 0;
  const { story, foldedRows, chosen } = useRows(props, language, isKnown && isNarrow);
  const keyboard = useKeyboard(story.index);
  const drawing = useTimelineDrawing(props);
  const { onOpen, onClose } = useOpening(props, view.selected, changeView);
  const legend = useLegend(onBusy);
  const keepShown = useTimelineHandle(ref, { svg, story, keyboard, changeView, legend });
  const { narrow, wide } = useParts(isKnown && isNarrow, isKnown && !isNarrow, onBusy);
  const measures = { widthPx, heightPx: props.heightPx, remPx, fontFamily, environment };
  const shared = { story, language, view, changeView, drawing, keyboard, svg, isStill, onBusy };
  const legendButton = <LegendButton language={language} {...legend.button} />;
  const drawn = { ...shared, ...measures, legendButton, foldedRows, keepShown, onOpen, onClose };
  return (
    <section className="timeline-frame" aria-label={language.timeline.name}>
      <div className="timeline-rem" ref={rem} />
      <div className={arrangementClass(wide !== null, legend.part !== null)}>
        <div className="timeline-drawn" ref={place}>
          {(narrow || wide) && areFontsReady && widthPx > 0 && (
            <Announced onDrawn={onDrawn}>
              {narrow && <narrow.NarrowTimeline {...drawn} />}
              {wide && <wide.WideTimeline {...drawn} />}
            </Announced>
          )}
        </div>
        <div className="timeline-controls">
          <ScaleSwitch
            {...{ language, isNarrow, scaleKind: view.scaleKind }}
            onScale={(scaleKind) => changeView({ scaleKind })}
          />
          {controls}
          {!isNarrow && <RowsSheet {...{ story, language, chosen, onBusy }} />}
          {!isNarrow && legendButton}
        </div>
        {legend.part && <legend.part.Legend id={legend.id} {...{ language, story, isNarrow }} />}
      </div>
    </section>
  );
}

/** @param isExplained whether the legend is open */
const arrangementClass = (isAcross: boolean, isExplained: boolean) =>
  `timeline-arrangement${isAcross ? ' timeline-arrangement-across' : ''}${isExplained ? ' timeline-arrangement-explained' : ''}`;

/** The one that is wanted, once it has loaded. */
function useParts(isNarrow: boolean, isWide: boolean, onBusy: () => () => void) {
  const narrow = useLazy(narrowTimeline, isNarrow);
  const wide = useLazy(wideTimeline, isWide);
  const isBusy = narrow.isLoading || wide.isLoading;
  useLayoutEffect(() => (isBusy ? onBusy() : undefined), [isBusy, onBusy]);
  const failure = isNarrow ? narrow.failure : wide.failure;
  if (failure) throw failure.reason;
  return { narrow: narrow.part, wide: wide.part };
}

function useOpening(
  { onOpen, onClose, openArticle = null }: TimelineProps,
  selected: string | null,
  changeView: (change: { selected: string | null }) => void,
) {
  const open = useCallback(
    (target: Target) => {
      changeView({ selected: eventOf(target) });
      onOpen?.(target);
      return onOpen !== undefined;
    },
    [onOpen, changeView],
  );
  const close = () => {
    if (onClose) return onClose();
    if (selected === null && openArticle === null) return false;
    changeView({ selected: null });
    return true;
  };
  return { onOpen: open, onClose: close };
}

/** Reports that its contents are mounted, before they are painted. */
function Announced({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useLayoutEffect(() => onDrawn(), [onDrawn]);
  return children;
}
