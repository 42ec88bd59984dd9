import type { VerticalMark } from '../../layout/vertical/verticalScene.ts';

/** The corner radius of a bar's closed ends. */
const roundPx = 3;

/** The outline of a bar that runs down the page. An end that is not the date's own stays open. */
export function verticalBarPath(bar: VerticalMark): string {
  const { barX: x, y0, y1, sizePx } = bar;
  const [left, right] = [x - sizePx / 2, x + sizePx / 2];
  const r = Math.min(roundPx, sizePx / 2, (y1 - y0) / 2);
  const [opens, runsOn] = [bar.start === 'runs-on', bar.end === 'runs-on'];
  const start = opens
    ? `M${left} ${y0}`
    : `M${x} ${y0}H${left + r}Q${left} ${y0} ${left} ${y0 + r}`;
  const down = runsOn
    ? `V${y1}M${right} ${y1}`
    : `V${y1 - r}Q${left} ${y1} ${left + r} ${y1}H${right - r}Q${right} ${y1} ${right} ${y1 - r}`;
  const back = opens ? `V${y0}` : `V${y0 + r}Q${right} ${y0} ${right - r} ${y0}H${x}`;
  return start + down + back;
}
