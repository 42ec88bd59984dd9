import type { EndStyle } from '../layout/scene.ts';

/** The corner radius of a bar's closed ends. */
export const roundPx = 3;

/** True for an end that is not the date's own: the outline stays open there. */
export const isOpen = (end: EndStyle) => end === 'runs-on' || end === 'cut';

/** The outline of a bar. An end that is not the date's own stays open. */
export function barPath(bar: {
  x0: number;
  x1: number;
  y: number;
  sizePx: number;
  start: EndStyle;
  end: EndStyle;
}): string {
  const { x0, x1, y, sizePx } = bar;
  const top = y - sizePx / 2;
  const bottom = y + sizePx / 2;
  const r = Math.min(roundPx, sizePx / 2, (x1 - x0) / 2);
  const start = isOpen(bar.start)
    ? `M${x0} ${top}`
    : `M${x0} ${y}V${top + r}Q${x0} ${top} ${x0 + r} ${top}`;
  const over = isOpen(bar.end)
    ? `H${x1}M${x1} ${bottom}`
    : `H${x1 - r}Q${x1} ${top} ${x1} ${top + r}V${bottom - r}Q${x1} ${bottom} ${x1 - r} ${bottom}`;
  const back = isOpen(bar.start) ? `H${x0}` : `H${x0 + r}Q${x0} ${bottom} ${x0} ${bottom - r}V${y}`;
  return start + over + back;
}
