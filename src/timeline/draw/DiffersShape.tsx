/**
 * The same, small, at a mark without a label: over its end, where it is in no neighbour's way. A
 * background of paper separates it from bars behind it.
 */
export function SmallDiffersShape({ x, y }: { x: number; y: number }) {
  return (
    <>
      <path className="timeline-differs-ground" d={smallPath(x, y)} />
      <path className="timeline-differs timeline-differs-small" d={smallPath(x, y)} />
    </>
  );
}

const smallPath = (x: number, y: number) => `M${x - 3} ${y - 1.25}h6m-6 2.5h6m-4.5 2l3-6.5`;

/**
 * The sign for an event whose accounts contradict each other, by its middle. Shared with the legend.
 */
export function DiffersShape({ x, y }: { x: number; y: number }) {
  return <path className="timeline-differs" d={`M${x - 5} ${y - 2}h10m-10 4h10m-7.5 3l5-10`} />;
}
