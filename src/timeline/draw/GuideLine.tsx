import type { Guide } from '../layout/guideScene.ts';

/** From the selected event down through the rows; a tint when its date is wider than a day. */
export function GuideLine({ guide }: { guide: Guide }) {
  const { band, x, y0, y1 } = guide;
  return (
    <g className="timeline-guide" aria-hidden="true">
      {band && <rect x={band.x0} y={y0} width={band.x1 - band.x0} height={y1 - y0} />}
      <line x1={x} x2={x} y1={y0} y2={y1} />
    </g>
  );
}
