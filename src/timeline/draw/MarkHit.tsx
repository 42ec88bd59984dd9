/**
 * Of a target: 24 (WCAG 2.2, target size) with a little for rounding. Marks stand farther than half
 * of it from one another, so that the middle of each is its own.
 */
const sidePx = 25;

/** Where a small mark can be hit. */
export function MarkHit({ x, y }: { x: number; y: number }) {
  return (
    <rect
      className="timeline-hit"
      x={x - sidePx / 2}
      y={y - sidePx / 2}
      width={sidePx}
      height={sidePx}
    />
  );
}
