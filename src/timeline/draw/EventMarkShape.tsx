import type { EventMark } from '../layout/scene.ts';
import { barPath, isThin } from './barPath.ts';
import { useFade } from './fades.tsx';

/**
 * An event's date as a shape: a dot for a day, an open bar for a moment somewhere within, a filled
 * one for what lasted. Approximate ends fade; an end out of sight stays open.
 */
export function EventMarkShape({ mark }: { mark: EventMark }) {
  const { role, x, y, sizePx, core } = mark;
  const mask = useFade(mark);
  if (role === 'day') return <circle className="timeline-dot" cx={x} cy={y} r={sizePx / 2} />;
  return (
    <g className={`timeline-${role}${isThin(mark) ? ' timeline-thin' : ''}`} mask={mask}>
      <path className="timeline-bar" d={barPath(mark)} />
      {core && (
        <rect
          className="timeline-core"
          x={core.x0}
          y={y - sizePx / 2}
          width={Math.max(0, core.x1 - core.x0)}
          height={sizePx}
        />
      )}
      <circle className="timeline-pin" cx={x} cy={y} r={Math.max(1.5, sizePx / 4)} />
    </g>
  );
}
