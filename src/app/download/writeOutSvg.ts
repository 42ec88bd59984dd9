import { isUnseen, setText, writtenStyle } from './writtenStyle.ts';

/** What a part needs on the page but not in a file. */
const ofThePage = ['class', 'tabindex', 'data-testid', 'aria-hidden'];

/**
 * A drawing in the page as a standalone SVG document: its colours are attributes, text is text,
 * links are complete addresses.
 *
 * @param linkOf returns the complete address of a link on the page
 */
export function writeOutSvg(svg: SVGSVGElement, linkOf: (href: string) => string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copy of a drawing is a drawing');
  const parts = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((written, at) => {
    const part = parts[at];
    if (!part || part.closest('defs, title, desc')) return;
    if (isUnseen(part) || part.matches('style')) {
      written.remove();
      return;
    }
    for (const [name, value] of writtenStyle(part)) written.setAttribute(name, value);
    for (const name of ofThePage) written.removeAttribute(name);
    const href = part.getAttribute('href');
    if (part.matches('a') && href !== null) written.setAttribute('href', linkOf(href));
    if (part.matches('text, tspan')) {
      for (const node of written.childNodes) {
        if (node instanceof Text) node.data = setText(part, node.data);
      }
    }
  });
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}
