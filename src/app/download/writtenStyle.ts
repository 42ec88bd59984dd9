/** A property in the drawing's style sheet that has an SVG attribute, with its initial value. */
const written: readonly (readonly [name: string, usual: string])[] = [
  ['fill', ''],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['letter-spacing', 'normal'],
];

const drawn = 'path, circle, rect, line, text, tspan';

/** The style of a part of a drawing, as SVG attributes. */
export function writtenStyle(part: Element): Map<string, string> {
  const style = getComputedStyle(part);
  const attributes = new Map<string, string>();
  if (style.opacity !== '1') attributes.set('opacity', style.opacity);
  if (!part.matches(drawn)) return attributes;
  for (const [name, usual] of written) {
    const value = style.getPropertyValue(name);
    if (value !== usual && value !== '') attributes.set(name, value);
  }
  return attributes;
}

/** Invisible: it is there only to be pressed. */
export function isUnseen(part: Element): boolean {
  const { fill, stroke, display } = getComputedStyle(part);
  return display === 'none' || (part.matches(drawn) && isClear(fill) && isClear(stroke));
}

/** The text as displayed: style sheets may put it in capitals, for which SVG has no attribute. */
export function setText(part: Element, text: string): string {
  if (getComputedStyle(part).textTransform !== 'uppercase') return text;
  const lang = part.closest('[lang]')?.getAttribute('lang') ?? undefined;
  return text.toLocaleUpperCase(lang);
}

const isClear = (colour: string) =>
  colour === 'none' || colour === 'transparent' || colour === 'rgba(0, 0, 0, 0)';
