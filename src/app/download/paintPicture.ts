import { paintPart } from './paintPart.ts';
import { paintFaded } from './paintFaded.ts';
import { isUnseen } from './writtenStyle.ts';

/** Pixels of the picture per CSS pixel of the page. */
const pixelRatio = 2;
/** Browsers create no canvas wider or higher than this. */
const mostPixels = 16_384;

/**
 * Paints a drawing in the page as a PNG, part by part: a page under a strict policy may load no
 * pictures but its site's, so the browser cannot be asked to draw the SVG.
 * @throws Error when the browser has no canvas of that size
 */
export async function paintPicture(svg: SVGSVGElement): Promise<Blob> {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const ratio = Math.min(pixelRatio, mostPixels / Math.max(width, height));
  const size = [Math.ceil(width * ratio), Math.ceil(height * ratio)] as const;
  const canvas = new OffscreenCanvas(...size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no canvas to draw on');
  const origin = svg.getScreenCTM()?.inverse() ?? new DOMMatrix();
  const paint = (part: Element, target: OffscreenCanvasRenderingContext2D, opacity: number) => {
    if (!(part instanceof SVGGraphicsElement) || part.localName === 'defs') return;
    const shown = opacity * Number(getComputedStyle(part).opacity);
    const matrix = new DOMMatrix()
      .scale(ratio)
      .translate(-x, -y)
      .multiply(origin.multiply(part.getScreenCTM() ?? undefined));
    const paintInto = (layer: OffscreenCanvasRenderingContext2D) => {
      layer.setTransform(matrix);
      layer.globalAlpha = shown;
      if (!isUnseen(part)) paintPart(part, layer);
      if (part.localName !== 'text') for (const inner of part.children) paint(inner, layer, shown);
    };
    const mask = part.getAttribute('mask');
    if (mask === null) paintInto(target);
    else paintFaded(part, mask, { target, size, matrix, paintInto });
  };
  for (const part of svg.children) paint(part, context, 1);
  return canvas.convertToBlob({ type: 'image/png' });
}
