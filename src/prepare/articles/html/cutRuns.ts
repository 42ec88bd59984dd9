const inline = new Set(['SPAN', 'A', 'TIME', 'BUTTON', 'LABEL', 'SMALL']);

/**
 * Breaks the line where two inline elements touch and no word goes on, as in
 * `<span>Nora Quill</span><time>4 May</time>`: only a style sheet keeps them apart.
 */
export function cutRuns(document: Document) {
  for (const element of document.querySelectorAll('span, a, time, button, label, small')) {
    const next = element.nextElementSibling;
    if (!next || next !== element.nextSibling || !inline.has(next.nodeName.toUpperCase())) continue;
    const ends = /[\p{Ll}\p{N}%.)]$/u.test(textAt(element, 'lastChild'));
    if (!ends || !/^[\p{Lu}\p{N}]/u.test(textAt(next, 'firstChild'))) continue;
    next.before(document.createElement('br'), document.createElement('br'));
  }
}

/** The text at an element's end or beginning, without collecting all of it. */
function textAt(element: Element, side: 'firstChild' | 'lastChild'): string {
  let node: Node = element;
  for (let inside = node[side]; inside; inside = node[side]) node = inside;
  return node.nodeType === 3 ? (node.textContent ?? '') : '';
}
