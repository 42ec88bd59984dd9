/** Elements that end a paragraph. */
const blocks = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE TABLE TR SECTION ARTICLE HEADER MAIN HR FIGURE ADDRESS DETAILS SUMMARY'.split(
    ' ',
  ),
);
/** Elements that never belong to the article: navigation, forms, captions. */
const left = new Set(
  'NAV FOOTER FORM BUTTON ASIDE FIGCAPTION SCRIPT STYLE SELECT INPUT'.split(' '),
);

/**
 * The paragraphs of what was found to be the article, with white space as a page shows it; no-break
 * spaces stay. A single `br` breaks a line, two break a paragraph.
 */
export function paragraphsOfNode(root: Node): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const endParagraph = () => {
    for (const part of words.split(/\n[ \n]*\n/u)) {
      const trimmed = part.replace(/[ ]*\n[ ]*/gu, '\n').trim();
      if (trimmed !== '') paragraphs.push(trimmed);
    }
    words = '';
  };
  // Without recursion, since a page may be nested arbitrarily deep.
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const isLeft = left.has(name);
    if (node.nodeType === 3) words = append(words, node.textContent ?? '');
    else if (name === 'BR') words += '\n';
    else if (blocks.has(name)) endParagraph();
    // A table row is one line, with a space between its cells.
    else if (name === 'TD' || name === 'TH') words = append(words, ' ');
    if (node.firstChild && !isLeft) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && blocks.has(node.nodeName.toUpperCase())) endParagraph();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  endParagraph();
  return paragraphs;
}

function append(words: string, text: string): string {
  const plain = text.replace(/[ \t\r\n\f]+/gu, ' ');
  return /[ \n]$/u.test(words) ? words + plain.replace(/^ /u, '') : words + plain;
}
