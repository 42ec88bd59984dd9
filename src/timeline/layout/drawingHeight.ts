/** The height of the row of controls above a drawing, in rem; also in style/frame.css. */
export const controlsRem = 2.75;

/** The window and what is above the drawing in it, in CSS pixels. */
export type FirstScreen = {
  /** The height of the window or frame. */
  readonly windowPx: number;
  /**
   * From the top of the page to the top of the drawing: the folded head and controls, with all white
   * space.
   */
  readonly headPx: number;
};

/** Heights are rounded to steps, so that a few pixels of difference in a head change nothing. */
const stepPx = 10;
/** Below the drawing, so that its last row does not touch the window's edge. */
const airPx = 6;
/** In windows higher than this, part of the excess goes to what is below the drawing … */
const tallPx = 880;
/** … until the strip, the foot and the beginning of the list have room. */
const belowPx = 250;

/**
 * The maximum height of a drawing across the page: everything below the head on the first screen,
 * and less in tall windows, so that the beginning of what follows is visible. The layout treats it
 * as an upper limit; rows and one tier of labels are always there, however little it is.
 *
 * @returns pixels, a multiple of 10, never negative
 */
export function drawingHeightPx({ windowPx, headPx }: FirstScreen): number {
  const kept = Math.max(airPx, Math.min(belowPx, windowPx - tallPx));
  return Math.max(0, Math.floor((windowPx - headPx - kept) / stepPx) * stepPx);
}
