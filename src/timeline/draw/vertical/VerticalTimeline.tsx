import { useId, useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { Segment, VerticalFold, VerticalScene } from '../../layout/vertical/verticalScene.ts';
import { openOnClick, type OpenTarget } from '../../interaction/openOnClick.ts';
import { targetAt } from '../../interaction/held.ts';
import { eventOf, sameTarget, type Target } from '../../interaction/target.ts';
import { useFocusInDrawing } from '../../interaction/useFocusInDrawing.ts';
import type { Keyboard } from '../../interaction/useKeyboard.ts';
import { CursorProvider, DrawingProvider, type Drawing } from '../Drawing.ts';
import { targetOf } from '../targetOf.ts';
import { drawnEntries } from './drawnEntries.ts';
import { useRenderedRange } from './useRenderedRange.tsx';
import { useTransitions } from '../useTransitions.ts';
import { verticalStationsOf } from './verticalStationsOf.ts';
import { VerticalBars } from './VerticalBars.tsx';
import { VerticalEntryLink } from './VerticalEntryLink.tsx';
import { VerticalFoldButton } from './VerticalFoldButton.tsx';
import { VerticalRail } from './VerticalRail.tsx';

/** Up to this number of events all are drawn, wherever the page is scrolled to. */
const few = 60;

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  scene: VerticalScene;
  /** CSS pixels per pixel of the scene: more than 1 for larger type. */
  scale: number;
  /** See `useTransitions`. */
  arrangement: string;
  /** Nothing moves, and everything is drawn, visible or not: a picture is being taken. */
  isStill: boolean;
  drawing: Omit<Drawing, 'idPrefix'>;
  foldWords: (fold: VerticalFold) => string;
  texts: { drawing: string; keys: string };
  /** `null` for the first event drawn. */
  cursor: Target | null;
  keyboard: Keyboard;
  openEvent: string | null;
  onOpen: OpenTarget;
  onFold: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBusy: () => () => void;
}

/** The timeline on a narrow screen: time runs down the page, which scrolls natively. */
export function VerticalTimeline(props: Props) {
  const { svg, scene, scale, drawing, texts, openEvent } = props;
  const idPrefix = useId();
  const { rendered, gaps } = useRenderedRange(svg, scene.heightPx * scale);
  const { rows, bars, folds, segments } = useDrawn(props, rendered);
  const first = rows[0]?.id;
  const cursor = props.cursor ?? (first === undefined ? null : eventTarget(openEvent ?? first));
  useTransitions(svg, scene, { ...props, stationsOf: verticalStationsOf });
  const standInFor = (target: Target) => entryFor(scene, target) ?? cursor;
  useFocusInDrawing(svg, { keyboard: props.keyboard, at: cursor, standInFor });
  const drawn = useMemo(() => ({ ...drawing, idPrefix }), [drawing, idPrefix]);
  return (
    <DrawingProvider value={drawn}>
      <p className="timeline-visually-hidden" id={`${idPrefix}-keys`}>
        {texts.keys}
      </p>
      <div
        className="timeline-vertical"
        data-testid="timeline"
        role="group"
        aria-label={texts.drawing}
        aria-describedby={`${idPrefix}-keys`}
        onClick={(event) => openOnClick(event, targetOf(event.target), props.onOpen)}
        onKeyDown={props.onKeyDown}
        onFocus={({ target }) => keep(props.keyboard, targetAt(target))}
        onBlur={() => keep(props.keyboard, null)}
      >
        <svg
          ref={svg}
          className="timeline-scene"
          role="none"
          direction={drawing.direction}
          width={scene.widthPx * scale}
          height={scene.heightPx * scale}
          viewBox={`0 0 ${scene.widthPx} ${scene.heightPx}`}
        >
          <VerticalRail rail={{ ...scene.rail, segments }} folds={folds} />
          <VerticalBars entries={bars} />
          <CursorProvider value={cursor}>
            {rows.map((entry) => (
              <VerticalEntryLink key={entry.key} entry={entry} widthPx={scene.widthPx} />
            ))}
          </CursorProvider>
        </svg>
        {folds.map((fold) => (
          <VerticalFoldButton
            key={fold.key}
            fold={fold}
            indentPx={drawing.direction === 'rtl' ? scene.widthPx - fold.textX : fold.textX}
            scale={scale}
            label={props.foldWords(fold)}
            onFold={props.onFold}
          />
        ))}
        {gaps}
      </div>
    </DrawingProvider>
  );
}

function entryFor({ entries }: VerticalScene, target: Target): Target | null {
  const entry = entries.find(({ id }) => id === eventOf(target));
  return entry ? eventTarget(entry.id) : null;
}

/** What has the focus is drawn wherever the page is scrolled to: the cursor moves with it. */
function keep({ hold, cursor, stand }: Keyboard, target: Target | null): void {
  hold(target);
  if (target && !sameTarget(cursor.target, target)) stand(target);
}

const eventTarget = (eventId: string): Target => ({ kind: 'event', eventId });

/** The entries to draw, given the visible part of the drawing, in CSS pixels. */
function useDrawn({ scene, scale, isStill, cursor, openEvent }: Props, rendered: Segment) {
  const at = cursor?.kind === 'event' ? cursor.eventId : null;
  return useMemo(() => {
    const isAll = isStill || scene.entries.length <= few;
    const inScene = { y0: rendered.y0 / scale, y1: rendered.y1 / scale };
    return drawnEntries(scene, isAll ? null : inScene, [at, openEvent]);
  }, [scene, scale, isStill, rendered, at, openEvent]);
}
