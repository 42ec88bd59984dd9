import { memo } from 'react';
import type { BarMark } from '../layout/scene.ts';
import { areDimmed } from './areDimmed.ts';
import { barPath, isOpen, roundPx } from './barPath.ts';
import { useDrawing } from './Drawing.ts';
import { dimmedClass } from './dimmedClass.ts';
import { useFade } from './fades.tsx';
import { samePart } from './samePart.ts';
import { standingClass } from './standingClass.ts';

interface Props {
  bars: readonly BarMark[];
  /** Moves all of it; see `shiftScene`. Omitted when it is in its place. */
  transform?: string | undefined;
}

/**
 * The dates that are wider than a day, below the marks of their events: outlined where something
 * happened somewhere within, filled where it lasted. Approximate ends fade; an end outside the
 * window stays open.
 */
export const BarMarks = memo(function BarMarks({ bars, transform }: Props) {
  return (
    <g className="timeline-bars" transform={transform} aria-hidden="true">
      {bars.map((bar) => (
        <Bar key={bar.key} bar={bar} />
      ))}
    </g>
  );
});

/** One of them. */
export const Bar = memo(function Bar({ bar }: { bar: BarMark }) {
  const { isDimmed, standingOf, isPlain = false } = useDrawing();
  const { role, eventIds, isSelected, core, y, sizePx } = bar;
  const [first = ''] = eventIds;
  const standing = standingOf(first);
  const isOfOne = eventIds.every((id) => standingOf(id) === standing);
  const className = `timeline-${role}${isSelected ? ' timeline-chosen' : ''}${isOfOne ? standingClass(standing) : ''}`;
  // Pressing a bar that belongs to a single event opens it, as pressing its mark does.
  const own =
    eventIds.length === 1 && !isPlain ? { 'data-target': 'event', 'data-event-id': first } : {};
  return (
    <g
      className={dimmedClass(className, areDimmed(eventIds, isDimmed))}
      data-key={isPlain ? undefined : bar.key}
      mask={useFade(bar)}
      {...own}
    >
      <rect
        className="timeline-bar-fill"
        x={bar.x0}
        y={y - sizePx / 2}
        width={bar.x1 - bar.x0}
        height={sizePx}
        rx={isOpen(bar.start) || isOpen(bar.end) ? 0 : roundPx}
      />
      <path className="timeline-bar" d={barPath(bar)} />
      {core && (
        <rect
          className="timeline-core"
          x={core.x0}
          y={y - sizePx / 2}
          width={Math.max(0, core.x1 - core.x0)}
          height={sizePx}
        />
      )}
    </g>
  );
}, samePart);
