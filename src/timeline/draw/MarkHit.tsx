/**
 * The size of a target: 24 (WCAG 2.2, target size) plus a little for rounding. Marks are more than
 * half of it apart, so that the middle of each is its own.
 */
const sidePx = 25;

/** The hit area of a small mark; `leastPx` is the mark's own width. */
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
