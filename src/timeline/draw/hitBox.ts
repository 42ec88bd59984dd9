/** A rectangle in the drawing. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * The size of a target: 24 (WCAG 2.2, target size) plus a little for rounding. Marks are more than
 * half of it apart, so that the middle of each is its own.
 */
const sidePx = 25;

/** Where a small mark can be pressed; `leastPx` is the mark's own width. */
export function hitBox(x: number, y: number, leastPx = 0): Box {
  const width = Math.max(sidePx, leastPx);
  return { x: x - width / 2, y: y - sidePx / 2, width, height: sidePx };
}
