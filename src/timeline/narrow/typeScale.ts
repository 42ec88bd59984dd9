/**
 * The layout's type is sized for the rows of a wide screen; down the page there is room for more.
 */
const larger = 16 / 14;
/**
 * The layout must not become narrower than this, or words break: type grows less on such screens.
 */
const leastPx = 300;
/** The root font size that the layout assumes. */
const usualPx = 16;

/**
 * How many times larger than in the layout the narrow timeline's type is: as large as the reader's
 * browser is set to, as far as the screen's width allows; never smaller than 1.
 *
 * @param rootPx the root's computed font size
 */
export function typeScale(widthPx: number, rootPx: number): number {
  const wanted = (larger * rootPx) / usualPx;
  return Math.max(1, Math.min(wanted, widthPx / leastPx));
}
