import { useId, useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { Stretch, TimeAxis } from '../../time/scale/axis.ts';
import type { ClusterMark, Scene } from '../layout/scene.ts';
import { useTwoFingers } from '../interaction/useTwoFingers.ts';
import { useZoom } from '../interaction/useZoom.ts';
import { timeRange } from '../interaction/timeRange.ts';
import { openOnClick, type OpenTarget } from '../interaction/openOnClick.ts';
import type { Target } from '../interaction/target.ts';
import { DrawingProvider, type Drawing } from './Drawing.ts';
import { SceneDrawing } from './SceneDrawing.tsx';
import { stationsOf } from './stationsOf.ts';
import { targetOf } from './targetOf.ts';
import { useFocusOn } from './useFocusOn.ts';
import { useTransitions } from './useTransitions.ts';

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  scene: Scene;
  axis: TimeAxis | null;
  /** See `useTransitions`. */
  arrangement: string;
  isStill: boolean;
  drawing: Omit<Drawing, 'idPrefix' | 'cursor'>;
  texts: { name: string; keys: string; rowsHeading: string };
  cursor: Target | null;
  /** True: the cursor moved by a key, and the focus goes with it. */
  focusFollows: boolean;
  onOpen: OpenTarget;
  onPoint: (target: Target | null) => void;
  onFocusTarget: (target: Target | null) => void;
  onWindow: (window: Stretch, done: boolean) => void;
  onWheelLeft: () => void;
  onFold: (id: string) => void;
  onCluster: (cluster: ClusterMark) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBusy: () => () => void;
}

/** The timeline that can be looked at, pointed at, moved and read aloud. */
export function TimelineSvg(props: Props) {
  const { svg, scene, axis, drawing, texts, cursor, onPoint, onFocusTarget } = props;
  const idPrefix = useId();
  const keysId = `${idPrefix}-keys`;
  const { x0, x1 } = scene.plot;
  const { direction } = drawing;
  const range = useMemo(() => timeRange({ x0, x1 }, direction), [x0, x1, direction]);
  const moving = { axis, window: scene.window, range, onWindow: props.onWindow };
  useZoom(svg, { ...moving, onWheelLeft: props.onWheelLeft, onBusy: props.onBusy });
  useTwoFingers(svg, moving);
  useTransitions(svg, scene, { ...props, stationsOf });
  useFocusOn(svg, props.focusFollows ? cursor : null);
  const drawn = useMemo(() => ({ ...drawing, cursor, idPrefix }), [drawing, cursor, idPrefix]);

  return (
    <DrawingProvider value={drawn}>
      <p className="timeline-visually-hidden" id={keysId}>
        {texts.keys}
      </p>
      <svg
        ref={svg}
        className="timeline-scene"
        direction={drawing.direction}
        data-testid="timeline"
        width={scene.widthPx}
        height={scene.heightPx}
        role="group"
        aria-label={texts.name}
        aria-describedby={keysId}
        onClick={(event) => openOnClick(event, targetOf(event.target), props.onOpen)}
        onKeyDown={props.onKeyDown}
        onPointerOver={(event) => onPoint(targetOf(event.target))}
        onPointerLeave={() => onPoint(null)}
        onFocus={(event) => onFocusTarget(targetOf(event.target))}
        onBlur={() => onFocusTarget(null)}
      >
        <SceneDrawing
          scene={scene}
          rowsHeading={texts.rowsHeading}
          onFold={props.onFold}
          onCluster={props.onCluster}
        />
      </svg>
    </DrawingProvider>
  );
}
