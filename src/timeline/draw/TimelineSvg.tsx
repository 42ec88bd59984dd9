import { useId, useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import type { ClusterMark, Scene } from '../layout/scene.ts';
import { useFocusInDrawing } from '../interaction/useFocusInDrawing.ts';
import type { Keyboard } from '../interaction/useKeyboard.ts';
import type { Stand } from '../interaction/standIn.ts';
import { useZoom } from '../interaction/useZoom.ts';
import { timeRange } from '../interaction/timeRange.ts';
import { openOnClick, type OpenTarget } from '../interaction/openOnClick.ts';
import type { Target } from '../interaction/target.ts';
import { useSameTarget } from '../interaction/useSameTarget.ts';
import { CursorProvider, DrawingProvider, type Drawing } from './Drawing.ts';
import { SceneDrawing } from './SceneDrawing.tsx';
import { stationsOf } from './stationsOf.ts';
import { targetOf } from './targetOf.ts';
import { useTransitions } from './useTransitions.ts';

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  scene: Scene;
  /** See `SceneDrawing`, as for `pointed`. */
  movingPx: number | null;
  pointed: Target | null;
  axis: TimeAxis | null;
  /** See `useTransitions`. */
  arrangement: string;
  isStill: boolean;
  drawing: Omit<Drawing, 'idPrefix'>;
  texts: { drawing: string; keys: string; rowsHeading: string };
  cursor: Target | null;
  keyboard: Keyboard;
  standInFor: (target: Target) => Stand | null;
  onOpen: OpenTarget;
  onPoint: (target: Target | null) => void;
  /**
   * The position of the pointer in the window, as a fraction of its width; `null` when it is not
   * over the drawing.
   */
  onPointerShare: (share: number | null) => void;
  /** An element of the drawing that has the focus; `null` when none has. */
  onFocusIn: (element: EventTarget | null) => void;
  onWindow: (window: Stretch, done: boolean) => void;
  onWheelLeft: () => void;
  onFold: (id: string) => void;
  onCluster: (cluster: ClusterMark) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBusy: () => () => void;
}

/** The timeline that can be viewed, hovered, moved and read by screen readers. */
export function TimelineSvg(props: Props) {
  const { svg, scene, drawing, texts, cursor, onPoint } = props;
  const idPrefix = useId();
  const keysId = `${idPrefix}-keys`;
  const { x0, x1 } = scene.plot;
  const { direction } = drawing;
  const range = useMemo(() => timeRange({ x0, x1 }, direction), [x0, x1, direction]);
  useZoom(svg, { ...props, window: scene.window, range });
  useTransitions(svg, scene, { ...props, stationsOf });
  useFocusInDrawing(svg, { ...props, at: cursor });
  const stop = useSameTarget(cursor);
  const drawn = useMemo(() => ({ ...drawing, idPrefix }), [drawing, idPrefix]);

  return (
    <DrawingProvider value={drawn}>
      <p className="timeline-visually-hidden" id={keysId}>
        {texts.keys}
      </p>
      {/* An svg with its own focus listeners takes the focus when a mark in it is pressed. */}
      <div
        className="timeline-focus"
        onFocus={(event) => props.onFocusIn(event.target)}
        onBlur={({ target, relatedTarget }) => {
          if (relatedTarget) return props.onFocusIn(null);
          // A mark that is being removed loses the focus too: its stand-in is to have it.
          queueMicrotask(() => {
            if (target.isConnected && !target.matches(':focus')) props.onFocusIn(null);
          });
        }}
      >
        <svg
          ref={svg}
          className="timeline-scene"
          direction={drawing.direction}
          data-testid="timeline"
          width={scene.widthPx}
          height={scene.heightPx}
          role="group"
          aria-label={texts.drawing}
          aria-describedby={keysId}
          onClick={(event) => openOnClick(event, targetOf(event.target), props.onOpen)}
          onKeyDown={props.onKeyDown}
          onPointerOver={(event) => onPoint(targetOf(event.target))}
          onPointerMove={({ clientX, currentTarget }) => {
            const x = clientX - currentTarget.getBoundingClientRect().left;
            props.onPointerShare((x - range.x0) / (range.x1 - range.x0));
          }}
          onPointerLeave={() => {
            onPoint(null);
            props.onPointerShare(null);
          }}
        >
          <CursorProvider value={stop}>
            <SceneDrawing {...props} rowsHeading={texts.rowsHeading} />
          </CursorProvider>
        </svg>
      </div>
    </DrawingProvider>
  );
}
