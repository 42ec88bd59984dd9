import type { VerticalScene } from '../../layout/vertical/verticalScene.ts';

/** The time line down the page, broken where a fold leaves time out. */
export function VerticalRail({ rail, folds }: Pick<VerticalScene, 'rail' | 'folds'>) {
  const { x, segments } = rail;
  return (
    <g className="timeline-axis" aria-hidden="true">
      {segments.map(({ y0, y1 }) => (
        <line key={y0} x1={x} x2={x} y1={y0} y2={y1} />
      ))}
      {folds.map(({ key, isOpen, y, y0, y1 }) => (
        <path
          key={key}
          className="timeline-break"
          d={isOpen ? `M${x - 4} ${y0}h8M${x - 4} ${y1}h8` : breakAt(x, y)}
        />
      ))}
    </g>
  );
}

/** Two slanted strokes across the line, the usual sign that an axis leaves something out. */
const breakAt = (x: number, y: number) => `M${x - 6} ${y - 1}l12 -4M${x - 6} ${y + 5}l12 -4`;
