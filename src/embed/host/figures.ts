import { embedOptionNames } from '../embedOptions.ts';

const mark = 'data-sourceline';
/** The element's attributes, by the figure's. */
const attributes = new Map([
  [mark, 'story'],
  ...['address', ...embedOptionNames].map((name) => [`data-${name}`, name] as const),
]);

/**
 * Turns every `<figure data-sourceline="STORY">`, present or inserted later, into one that contains
 * the element `name`, and keeps its attributes in step with the figure's. The figure's own content,
 * except its caption, moves into it, and moves back when the figure loses its attribute. Returns a
 * function that stops watching.
 */
export function followFigures(name: string): () => void {
  const embeds = new WeakMap<Element, Element>();
  const follow = (figure: Element) => {
    const embed = embeds.get(figure) ?? document.createElement(name);
    if (!figure.hasAttribute(mark)) {
      if (embeds.delete(figure)) embed.replaceWith(...embed.childNodes);
      return;
    }
    embeds.set(figure, embed);
    for (const [from, to] of attributes) copyAttribute(figure, from, embed, to);
    // Includes what arrives while the page is still being parsed.
    const own = [...figure.childNodes].filter((node) => node !== embed && !isCaption(node));
    if (own.length > 0) embed.append(...own);
    if (embed.parentNode !== figure) figure.prepend(embed);
  };
  const followIn = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.matches(`figure[${mark}]`)) follow(node);
    node.querySelectorAll(`figure[${mark}]`).forEach(follow);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element && (embeds.has(target) || target.matches(`figure[${mark}]`))) {
        follow(target);
      }
      addedNodes.forEach(followIn);
    }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [...attributes.keys()],
  });
  followIn(document.documentElement);
  return () => observer.disconnect();
}

function isCaption(node: Node): boolean {
  return node.nodeName === 'FIGCAPTION';
}

function copyAttribute(from: Element, name: string, to: Element, toName: string): void {
  const value = from.getAttribute(name);
  if (value === to.getAttribute(toName)) return;
  if (value === null) to.removeAttribute(toName);
  else to.setAttribute(toName, value);
}
