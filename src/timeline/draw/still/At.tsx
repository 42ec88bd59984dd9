import type { ReactNode } from 'react';

interface Props {
  /** In the scene. */
  x: number;
  /** Absent: the scene's upper edge. */
  y?: number;
  /** The scene's width, in pixels as `x`. */
  of: number;
  children: ReactNode;
}

/**
 * Keeps a part of a scene at its share of whatever width the drawing comes to have, and as large as
 * it is: in a drawing that is wider than the scene was laid out for, parts move apart. The children
 * are drawn in the scene's own pixels, across from `x`, and down from `y`; see shift.ts.
 */
export function At({ x, y, of, children }: Props) {
  return (
    <svg x={shareOf(x, of)} y={y} overflow="visible">
      {children}
    </svg>
  );
}

/** A length along a scene as a share of its width, as SVG writes it. */
export function shareOf(px: number, of: number): string {
  return `${Math.round((1e5 * px) / of) / 1e3}%`;
}
