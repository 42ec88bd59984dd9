/** The height of the one line of controls over a drawing, in rem; also in style/frame.css. */
export const controlsRem = 2.75;

/** The window and what stands over the drawing in it, in CSS pixels. */
export type FirstScreen = {
  /** Of the window or the frame. */
  readonly windowPx: number;
  /** From the page's top to the drawing's: head and controls, folded, with all white space. */
  readonly headPx: number;
};

/** Heights go in steps, so that a few pixels of difference in a head change nothing. */
const stepPx = 10;
/** Under the drawing, so that its last row does not touch the window's edge. */
const airPx = 6;
/** In windows higher than this, part of what is more goes to what stands under the drawing … */
const tallPx = 880;
/** … until the strip, the foot and the beginning of the list have room. */
const belowPx = 250;

/**
 * How high a drawing across the page may be: all that the first screen has under the head, and in
 * tall windows less, so that the beginning of what stands under it is seen. The layout takes it as
 * the most that it may use; rows and one tier of labels are always there, however little it is.
 *
 * @returns pixels, a multiple of 10, not below 0
 */
export function drawingHeightPx({ windowPx, headPx }: FirstScreen): number {
  const kept = Math.max(airPx, Math.min(belowPx, windowPx - tallPx));
  return Math.max(0, Math.floor((windowPx - headPx - kept) / stepPx) * stepPx);
}
