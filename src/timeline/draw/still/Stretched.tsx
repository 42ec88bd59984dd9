import type { ReactNode } from 'react';
import { shareOf } from './At.tsx';

interface Props {
  /** The box in the scene, of some width and height. */
  box: { x0: number; x1: number; y: number; heightPx: number };
  /** The scene's width. */
  of: number;
  children: ReactNode;
}

/**
 * Makes a part of a scene, such as a bar, as long in time as the drawing is wide. The children are
 * drawn from the box's own corner.
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
      overflow="visible"
    >
      {children}
    </svg>
  );
}
