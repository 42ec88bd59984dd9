type Context = OffscreenCanvasRenderingContext2D;

/** Larger than any picture's width or height. */
const beyondPx = 20_000;

interface Layer {
  target: Context;
  /** Of the picture, in its pixels. */
  size: readonly [widthPx: number, heightPx: number];
  /** From the part's own lengths to the picture's pixels. */
  matrix: DOMMatrix;
  paintInto: (layer: Context) => void;
}

/**
 * Paints a part that one of the drawing's masks lets fade (timeline/draw/fades.tsx): first
 * separately, then through the mask's ramp, which runs along the part's box.
 */
export function paintFaded(part: SVGGraphicsElement, mask: string, layer: Layer): void {
  const own = new OffscreenCanvas(...layer.size).getContext('2d');
  if (!own) throw new Error('the browser has no canvas to draw on');
  layer.paintInto(own);
  const id = /#([^)"']+)/.exec(mask)?.[1] ?? '';
  const ramp = part.ownerDocument.getElementById(`${id}-ramp`);
  if (ramp instanceof SVGLinearGradientElement) {
    const box = part.getBBox();
    const isDown = ramp.getAttribute('y2') === '1';
    own.setTransform(layer.matrix);
    const gradient = own.createLinearGradient(
      box.x,
      box.y,
      box.x + (isDown ? 0 : box.width),
      box.y + (isDown ? box.height : 0),
    );
    for (const stop of ramp.children) {
      const opacity = stop.getAttribute('stop-opacity') ?? '1';
      gradient.addColorStop(Number(stop.getAttribute('offset')), `rgb(0 0 0 / ${opacity})`);
    }
    own.globalAlpha = 1;
    own.globalCompositeOperation = 'destination-in';
    own.fillStyle = gradient;
    // Everywhere: beyond its ends the ramp continues unchanged.
    own.fillRect(
      box.x - beyondPx,
      box.y - beyondPx,
      box.width + 2 * beyondPx,
      box.height + 2 * beyondPx,
    );
  }
  layer.target.save();
  layer.target.resetTransform();
  layer.target.globalAlpha = 1;
  layer.target.drawImage(own.canvas, 0, 0);
  layer.target.restore();
}
