import { setText } from './writtenStyle.ts';

/**
 * Paints one shape or line of text with its computed style. Groups have nothing of their own to
 * paint.
 */
export function paintPart(part: SVGGraphicsElement, context: OffscreenCanvasRenderingContext2D) {
  const style = getComputedStyle(part);
  if (part instanceof SVGTextElement) return paintText(part, style, context);
  const path = pathOf(part);
  if (!path) return undefined;
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(path);
  }
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.setLineDash(numbersIn(style.strokeDasharray));
    context.lineCap = style.strokeLinecap === 'round' ? 'round' : 'butt';
    context.stroke(path);
  }
  return undefined;
}

function pathOf(part: SVGGraphicsElement): Path2D | null {
  const number = (name: string) => Number(part.getAttribute(name) ?? 0);
  const path = new Path2D();
  switch (part.localName) {
    case 'path':
      return new Path2D(part.getAttribute('d') ?? '');
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    case 'rect':
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      return path;
    case 'line':
      path.moveTo(number('x1'), number('y1'));
      path.lineTo(number('x2'), number('y2'));
      return path;
    default:
      return null;
  }
}

function paintText(
  part: SVGTextElement,
  style: CSSStyleDeclaration,
  context: OffscreenCanvasRenderingContext2D,
): void {
  const isRightToLeft = style.direction === 'rtl';
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  context.textAlign =
    style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'end' : 'start';
  context.fillStyle = style.fill;
  const [x, y] = ['x', 'y'].map((name) => Number(part.getAttribute(name) ?? 0));
  context.fillText(setText(part, part.textContent ?? ''), x ?? 0, y ?? 0);
}

const numbersIn = (list: string) =>
  list === 'none' ? [] : list.split(/[\s,]+/).map((length) => Number.parseFloat(length));
