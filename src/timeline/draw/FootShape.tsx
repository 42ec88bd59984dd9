/** Half of the foot's width, and its height. */
const halfPx = 4.5;
const heightPx = 2.5;

/**
 * The foot with which an event is placed on its bar, at the bar's upper edge: it shows whose bar it
 * is and, unlike a dot, no day within it. Shared with the legend.
 */
export function FootShape({ x, y }: { x: number; y: number }) {
  return (
    <rect
      className="timeline-foot"
      x={x - halfPx}
      y={y - heightPx / 2}
      width={2 * halfPx}
      height={heightPx}
      rx={1}
    />
  );
}
