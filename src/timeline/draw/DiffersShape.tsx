/** The sign of an event whose accounts contradict each other, by its middle. Shared with the legend. */
export function DiffersShape({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="timeline-differs"
      d={`M${x - 5} ${y - 2}h10M${x - 5} ${y + 2}h10M${x - 2.5} ${y + 5}l5 -10`}
    />
  );
}
