import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Minimap as MinimapScene } from '../layout/minimap/layoutMinimap.ts';

interface Props {
  minimap: MinimapScene;
  widthPx: number;
  label: string;
  /** The window in words. */
  value: string;
  /** Moves the middle of the window to this day. */
  onCentre: (day: number, done: boolean) => void;
  onKey: (event: KeyboardEvent) => void;
}

const heightPx = 36;

/** The whole story in a strip, with the window in it; moved by pointer and keys. */
export function Minimap({ minimap, widthPx, label, value, onCentre, onKey }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const { x0, x1, window, ticks } = minimap;
  const follow = (event: PointerEvent, done: boolean) => {
    if (event.buttons !== 1 && !done) return;
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    onCentre(minimap.dayAt(event.clientX - left), done);
  };
  return (
    <svg
      ref={svg}
      className="timeline-minimap"
      data-testid="minimap"
      width={widthPx}
      height={heightPx}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * minimap.progress)}
      aria-valuetext={value}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event, false);
      }}
      onPointerMove={(event) => follow(event, false)}
      onPointerUp={(event) => follow(event, true)}
    >
      <rect className="timeline-minimap-ground" x={x0} y={0} width={x1 - x0} height={heightPx} />
      <Ticks ticks={ticks} />
      <rect
        className="timeline-minimap-window"
        x={window.x0 + 0.5}
        y={0.5}
        width={Math.max(4, window.x1 - window.x0 - 1)}
        height={heightPx - 1}
      />
    </svg>
  );
}

/**
 * Hundreds, in two elements; rendered again when the strip itself changes, not while the window
 * moves.
 */
const Ticks = memo(function Ticks({ ticks }: Pick<MinimapScene, 'ticks'>) {
  const announced = ticks.filter(({ isAnnounced }) => isAnnounced);
  return (
    <>
      <path d={tickPath(ticks.filter(({ isAnnounced }) => !isAnnounced))} />
      {announced.length > 0 && (
        <path className="timeline-minimap-announced" d={tickPath(announced)} />
      )}
    </>
  );
});

const tickPath = (ticks: MinimapScene['ticks']): string =>
  ticks
    .map(({ x, importance }) => {
      const half = tickPx[importance];
      return `M${x} ${heightPx / 2 - half}V${heightPx / 2 + half}`;
    })
    .join('');

/** Half the height of a tick, by importance. */
const tickPx = { 1: 10, 2: 7, 3: 4 } as const;
