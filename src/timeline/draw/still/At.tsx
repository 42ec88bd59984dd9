import type { ReactNode } from 'react';

interface Props {
  /** In the scene. */
  x: number;
  /** Defaults to the scene's upper edge. */
  y?: number;
  /** The scene's width, in pixels like `x`. */
  of: number;
  className?: string;
  children: ReactNode;
}

/**
 * Keeps a part of a scene at its fraction of whatever width the drawing turns out to have, at its
 * own size: in a drawing wider than the scene was laid out for, parts move apart. The children are
 * drawn in the scene's own pixels, relative to `x` and `y`; see shift.ts.
 */
export function At({ x, y, of, className, children }: Props) {
  return (
    <svg className={className} x={shareOf(x, of)} y={y}>
      {children}
    </svg>
  );
}

/** A length along a scene as a percentage of its width, as SVG writes it. */
export function shareOf(px: number, of: number): string {
  return `${Math.round((1e5 * px) / of) / 1e3}%`;
}
