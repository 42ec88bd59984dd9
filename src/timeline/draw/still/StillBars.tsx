import type { BarMark } from '../../layout/scene.ts';
import { Bar } from '../BarMarks.tsx';
import { Stretched } from './Stretched.tsx';

/** The dates that are wider than a day, as `BarMarks` draws them. */
export function StillBars({ bars, of }: { bars: readonly BarMark[]; of: number }) {
  return (
    <g className="timeline-bars" aria-hidden="true">
      {bars.map((bar) => {
        const { key, x0, x1, y, sizePx: heightPx, core } = bar;
        const shifted = {
          ...bar,
          x0: 0,
          x1: x1 - x0,
          y: heightPx / 2,
          core: core && { x0: core.x0 - x0, x1: core.x1 - x0 },
        };
        return (
          <Stretched key={key} box={{ x0, x1, y: y - heightPx / 2, heightPx }} of={of}>
            <Bar bar={shifted} />
          </Stretched>
        );
      })}
    </g>
  );
}
