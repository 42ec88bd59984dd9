import { hundredths } from './hundredths.ts';

/**
 * A box with round ends, as a path, so that several can be drawn in one element. To the hundredth of
 * a pixel.
 */
export function pillPath(pill: { x0: number; x1: number; y: number; heightPx: number }): string {
  const { x0, x1, y, heightPx } = pill;
  const r = Math.min(heightPx, x1 - x0) / 2;
  const [left, right, top] = [x0 + r, x1 - r, y - heightPx / 2].map(hundredths);
  const arc = `a${hundredths(r)} ${heightPx / 2} 0 0 1 0 `;
  return `M${left} ${top}H${right}${arc}${heightPx}H${left}${arc}${-heightPx}z`;
}
