import { hundredths } from './hundredths.ts';

/**
 * The `transform` of a part that is drawn relative to its own position: when it moves, one attribute
 * changes and nothing inside is rendered or laid out again. To the hundredth of a pixel; `undefined`
 * for zero.
 */
export function moved(xPx: number, yPx = 0): string | undefined {
  const [x, y] = [hundredths(xPx), hundredths(yPx)];
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`;
}
