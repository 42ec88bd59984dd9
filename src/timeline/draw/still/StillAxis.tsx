import type { AxisScene } from '../../layout/axis/axisScene.ts';
import { AxisLine } from '../AxisLine.tsx';
import { FoldMarks } from '../FoldMarks.tsx';
import { At, shareOf } from './At.tsx';
import { Stretched } from './Stretched.tsx';
import { shiftFold } from '../shift.ts';

const nothing = () => {};

/** As in `AxisLine`. */
const rulerPx = 4;

/** The time line with its periods, as `AxisLine` draws them. */
export function StillAxis({ axis, of }: { axis: AxisScene; of: number }) {
  const bare = { ...axis, segments: [], ruler: [], ticks: [], folds: [], changes: [] };
  return (
    <g aria-hidden="true">
      <g className="timeline-axis">
        {axis.segments.map(({ x0, x1 }) => (
          <line key={x0} x1={shareOf(x0, of)} x2={shareOf(x1, of)} y1={axis.y} y2={axis.y} />
        ))}
      </g>
      <Stretched box={{ x0: 0, x1: of, y: axis.y, heightPx: rulerPx }} of={of}>
        <AxisLine axis={{ ...bare, y: 0, ruler: axis.ruler }} />
      </Stretched>
      {axis.changes.map((change) => (
        <At key={change.key} x={change.x} of={of}>
          <AxisLine axis={{ ...bare, changes: [{ ...change, x: 0 }] }} />
        </At>
      ))}
      {axis.ticks.map((tick) => (
        <At key={tick.key} x={tick.textPx + tick.widthPx / 2} of={of}>
          <AxisLine
            axis={{ ...bare, ticks: [{ ...tick, textPx: -tick.widthPx / 2, startX: null }] }}
          />
        </At>
      ))}
      <g className="timeline-axis">
        {axis.ticks.map(({ key, startX }) =>
          startX === null ? null : (
            <g key={key} className="timeline-tick">
              <line x1={shareOf(startX, of)} x2={shareOf(startX, of)} y1={axis.y} y2={axis.y + 6} />
            </g>
          ),
        )}
      </g>
    </g>
  );
}

/** The breaks in the time line, in front of bars that last through them. */
export function StillFolds({ axis, of }: { axis: AxisScene; of: number }) {
  const bare = { ...axis, segments: [], ruler: [], ticks: [], changes: [] };
  return (
    <g aria-hidden="true">
      {axis.folds.map((fold) => (
        <At key={fold.key} x={fold.x} of={of}>
          <FoldMarks axis={{ ...bare, folds: [shiftFold(fold)] }} onFold={nothing} />
        </At>
      ))}
    </g>
  );
}
