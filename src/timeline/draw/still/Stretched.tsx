import type { ReactNode } from 'react';
import { shareOf } from './At.tsx';

interface Props {
  /** The box in the scene, with a width and height above zero. */
  box: { x0: number; x1: number; y: number; heightPx: number };
  /** The scene's width. */
  of: number;
  children: ReactNode;
}

/**
 * Stretches a part of a scene, such as a bar, with the width of the drawing. The children are drawn
 * relative to the box's own corner.
 */
export function Stretched({ box: { x0, x1, y, heightPx }, of, children }: Props) {
  if (x1 <= x0) return null;
  return (
    <svg
      className="timeline-stretched"
      x={shareOf(x0, of)}
      y={y}
      width={shareOf(x1 - x0, of)}
      height={heightPx}
      viewBox={`0 0 ${x1 - x0} ${heightPx}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}
