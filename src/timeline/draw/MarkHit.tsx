/**
 * Of a target: 24 (WCAG 2.2, target size) with a little for rounding. Marks stand farther than half
 * of it from one another, so that the middle of each is its own.
 */
const sidePx = 25;

/** Where a small mark can be hit; `leastPx` is the mark's own width. */
export function MarkHit({ x, y, leastPx = 0 }: { x: number; y: number; leastPx?: number }) {
  const widthPx = Math.max(sidePx, leastPx);
  return (
    <rect
      className="timeline-hit"
      x={x - widthPx / 2}
      y={y - sidePx / 2}
      width={widthPx}
      height={sidePx}
    />
  );
}
