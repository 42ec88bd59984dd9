import { hueOf, outletShape, shapeBox } from '../../timeline/draw/outletShapes.ts';
import { markPx } from './cardSizes.ts';
import type { CardDrawing } from './cardDrawing.ts';

interface Place extends Pick<CardDrawing, 'fromStart' | 'colour'> {
  /** Measured from the side where reading begins. */
  atPx: number;
  widthPx: number;
  y: number;
}

/** Draws outlets' marks side by side, as many as fit. */
export function drawMarks(ordinals: readonly number[], place: Place): string {
  const { fromStart, colour, atPx, widthPx, y } = place;
  const most = Math.floor((widthPx + markPx.pitch - markPx.side) / markPx.pitch);
  return ordinals
    .slice(0, most)
    .map((ordinal, n) => {
      const middle = fromStart(atPx + markPx.side / 2 + n * markPx.pitch);
      const scale = markPx.side / shapeBox;
      return `<path transform="translate(${middle - markPx.side / 2} ${y}) scale(${scale})" fill="${colour(`--outlet-${hueOf(ordinal)}`)}" d="${outletShape(ordinal)}"/>`;
    })
    .join('');
}
