import type { VerticalMark } from '../../layout/vertical/verticalScene.ts';
import { useFade } from '../fades.tsx';
import { verticalBarPath } from './verticalBarPath.ts';

/** An event's date as a shape on or beside the line of time; as `EventMarkShape`, turned. */
export function VerticalMarkShape({ mark }: { mark: VerticalMark }) {
  const { role, x, y, sizePx, core } = mark;
  const mask = useFade(mark);
  if (role === 'day') return <circle className="timeline-dot" cx={x} cy={y} r={sizePx / 2} />;
  return (
    <>
      <g className={role === 'span' ? 'timeline-span' : 'timeline-within'} mask={mask}>
        <path className="timeline-bar" d={verticalBarPath(mark)} />
        {core && (
          <rect
            className="timeline-core"
            x={x - sizePx / 2}
            y={core.y0}
            width={sizePx}
            height={Math.max(0, core.y1 - core.y0)}
          />
        )}
      </g>
      <circle className="timeline-pin" cx={x} cy={y} r={Math.max(1.5, sizePx / 4)} />
    </>
  );
}
