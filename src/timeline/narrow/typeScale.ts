/** The layout's type is made for the rows of a wide screen; down the page there is room for more. */
const larger = 16 / 14;
/** No narrower than this may the layout become, or words break: type grows less on such screens. */
const leastPx = 300;
/** The root's size of type that the layout takes for granted. */
const usualPx = 16;

/**
 * How many times larger than the layout's own the narrow timeline's type is: as large as the
 * reader's browser is told to make type, as far as the screen's width allows; never smaller than 1.
 *
 * @param rootPx the root's computed size of type
 */
export function typeScale(widthPx: number, rootPx: number): number {
  const wanted = (larger * rootPx) / usualPx;
  return Math.max(1, Math.min(wanted, widthPx / leastPx));
}
