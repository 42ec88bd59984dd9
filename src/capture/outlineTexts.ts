import { outlineLine } from '../site/type/outlineLine.ts';
import type { Typefaces } from '../site/type/typefaces.ts';
import type { SvgDocument } from './svgDocument.ts';

/**
 * Replaces a document's texts by outlines, so that no font is needed to draw it. A line's type is in
 * its attributes and in `style`, as `inlineStyles` leaves it, or inherited from its parents. Returns
 * false when a character is in none of the fonts, and nothing is worth drawing.
 */
export function outlineTexts(document: SvgDocument, typefaces: Typefaces): boolean {
  return [...document.querySelectorAll('text')].every((text) => {
    const set = styleOf(text);
    const direction = nearest(text, 'direction') === 'rtl' ? 'rtl' : 'ltr';
    const sizePx = Number(text.getAttribute('font-size'));
    const type = {
      families: familiesOf(nearest(text, 'font-family')),
      sizePx,
      weight: Number(text.getAttribute('font-weight') ?? 400),
      spacingPx: lengthPx(set.get('letter-spacing') ?? '0', sizePx),
    };
    const written = text.textContent ?? '';
    const isUpper = set.get('text-transform') === 'uppercase';
    const shown = isUpper ? written.toLocaleUpperCase(nearest(text, 'lang')) : written;
    const anchor = text.getAttribute('text-anchor') ?? 'start';
    const y = Number(text.getAttribute('y'));
    const slant = text.getAttribute('font-style') === 'italic' ? ' skewX(-14)' : '';
    const fill = set.get('fill') ?? text.getAttribute('fill') ?? '#000';
    const drawn = anchoredParts(shown, text.getAttribute('x') ?? '0').map(({ part, atPx }) => {
      const line = outlineLine(part, type, direction, typefaces);
      if (!line) return null;
      const x = atPx - leftOf(anchor, direction, line.widthPx);
      const group = document.createElement('g');
      group.setAttribute('transform', `translate(${x} ${y})${slant}`);
      group.setAttribute('style', `fill:${fill}`);
      group.innerHTML = line.markup;
      return group;
    });
    const groups = drawn.filter((group) => group !== null);
    if (groups.length < drawn.length) return false;
    text.replaceWith(...groups);
    return true;
  });
}

/** A text and where it is anchored; with several positions one character at each, the rest last. */
function anchoredParts(text: string, positions: string): { part: string; atPx: number }[] {
  const [first = 0, ...others] = positions.split(/[\s,]+/).map(Number);
  const characters = Array.from(text);
  const last = others.length;
  return [first, ...others].map((atPx, n) => ({
    part: n === last ? characters.slice(n).join('') : (characters[n] ?? ''),
    atPx,
  }));
}

/** How much of a line precedes its anchor, measured from the left. */
function leftOf(anchor: string, direction: 'ltr' | 'rtl', widthPx: number): number {
  if (anchor === 'middle') return widthPx / 2;
  return (anchor === 'start') === (direction === 'rtl') ? widthPx : 0;
}

const styleOf = (element: Element) =>
  new Map(
    (element.getAttribute('style') ?? '').split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.split(/:(.*)/s);
      return [name, value];
    }),
  );

const nearest = (element: Element, name: string) =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? '';

const familiesOf = (list: string) =>
  list.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''));

const lengthPx = (length: string, sizePx: number) =>
  Number.parseFloat(length) * (length.endsWith('em') ? sizePx : 1);
