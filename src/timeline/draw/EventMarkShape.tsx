import type { EventMark } from '../layout/scene.ts';
import { FootShape } from './FootShape.tsx';

/** The position of an event: a dot on its day, or a foot on the bar within which it happened. */
export function EventMarkShape({ mark: { role, x, y, sizePx } }: { mark: EventMark }) {
  return role === 'day' ? (
    <circle className="timeline-dot" cx={x} cy={y} r={sizePx / 2} />
  ) : (
    <FootShape x={x} y={y - sizePx / 2} />
  );
}
