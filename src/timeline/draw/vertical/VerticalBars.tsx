import type { VerticalEntry } from '../../layout/vertical/verticalScene.ts';
import { useDrawing } from '../Drawing.ts';
import { standingClass } from '../standingClass.ts';
import { FadeMasks, useFade } from '../fades.tsx';
import { dimmedClass } from '../dimmedClass.ts';
import { verticalBarPath } from './verticalBarPath.ts';

/**
 * The dates that are wider than a day, as bars along the time line; like `EventMarkShape`, but
 * turned. They run past the rows of other events, so they are below all rows and not part of a link:
 * a finger on a row always hits that row's event.
 */
export function VerticalBars({ entries }: { entries: readonly VerticalEntry[] }) {
  return (
    <>
      <FadeMasks direction="down" bars={entries.map(({ mark }) => mark)} />
      <g className="timeline-bars" aria-hidden="true">
        {entries.map((entry) => (
          <Bar key={entry.key} entry={entry} />
        ))}
      </g>
    </>
  );
}

function Bar({ entry }: { entry: VerticalEntry }) {
  const { role, barX: x, sizePx, core, isAside } = entry.mark;
  const { isDimmed, standingOf, isPlain = false } = useDrawing();
  const mask = useFade(entry.mark);
  if (role === 'day' || (isAside && !entry.isSelected)) return null;
  return (
    <g
      className={dimmedClass(
        `timeline-${role}${entry.isSelected ? ' timeline-chosen' : ''}${standingClass(standingOf(entry.id))}`,
        isDimmed({ kind: 'event', eventId: entry.id }),
      )}
      data-key={isPlain ? undefined : entry.key}
      mask={mask}
    >
      <rect
        className="timeline-bar-fill"
        x={x - sizePx / 2}
        y={entry.mark.y0}
        width={sizePx}
        height={entry.mark.y1 - entry.mark.y0}
        rx={3}
      />
      <path className="timeline-bar" d={verticalBarPath(entry.mark)} />
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
  );
}
