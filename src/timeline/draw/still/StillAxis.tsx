import type { AxisScene } from '../../layout/axis/axisScene.ts';
import { AxisLine } from '../AxisLine.tsx';
import { FoldShape } from '../FoldMarks.tsx';
import { TextLine } from '../TextLine.tsx';
import { At, shareOf } from './At.tsx';
import { Stretched } from './Stretched.tsx';
import { shiftFold } from '../shift.ts';

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
      <g className="timeline-axis timeline-tick">
        {axis.ticks.map(({ key, textPx, widthPx, textY, text }) => (
          <TextLine
            key={key}
            textRole="tick"
            x={shareOf(textPx + widthPx / 2, of)}
            y={textY}
            anchor="middle"
            text={text}
          />
        ))}
        {axis.ticks.map(({ key, startX }) =>
          startX === null ? null : (
            <line
              key={key}
              x1={shareOf(startX, of)}
              x2={shareOf(startX, of)}
              y1={axis.y}
              y2={axis.y + 6}
            />
          ),
        )}
      </g>
    </g>
  );
}

/** The breaks in the time line, in front of bars that last through them. */
export function StillFolds({ axis, of }: { axis: AxisScene; of: number }) {
  return (
    <g aria-hidden="true">
      {axis.folds.map((fold) => (
        <At key={fold.key} className="timeline-fold" x={fold.x} of={of}>
          <FoldShape fold={shiftFold(fold)} y={axis.y} />
        </At>
      ))}
    </g>
  );
}
