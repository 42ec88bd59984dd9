import { hundredths } from './hundredths.ts';

/**
 * The `transform` of a part that is drawn from its own place: where it moves, one attribute changes
 * and nothing in it is drawn or laid out again. To the hundredth of a pixel; undefined at nought.
 */
export function moved(xPx: number, yPx = 0): string | undefined {
  const [x, y] = [hundredths(xPx), hundredths(yPx)];
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`;
}
